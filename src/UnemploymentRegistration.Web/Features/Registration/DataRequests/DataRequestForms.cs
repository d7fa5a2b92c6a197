using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Registration.DataRequests;

/// <summary>请求, as it is typed.</summary>
public sealed class DataRequestForm
{
    public string? Kind { get; set; }

    public string? Statement { get; set; }

    /// <summary>Written down at a window for a close relative of somebody who has died.</summary>
    public bool IsForDeceased { get; set; }

    public DataRequestKind? ReadKind() =>
        Array.Find(Enum.GetValues<DataRequestKind>(), kind => kind.ToString() == Kind) is var kind && kind != default ? kind : null;

    /// <summary>Null where something is missing; every message then stands at its field.</summary>
    public (DataRequestKind Kind, DataRequestStatement Statement)? Read(ModelStateDictionary errors)
    {
        var (kind, statement) = (ReadKind(), DataRequestStatement.Read(Statement));
        if (kind is null)
        {
            errors.AddModelError(nameof(Kind), "请选择要求什么");
        }

        if (statement.IsRefused)
        {
            errors.AddModelError(nameof(Statement), statement.Error.Message);
        }

        return kind is { } chosen && !statement.IsRefused ? (chosen, statement.Value) : null;
    }

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<DataRequestKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];
}

/// <summary>答复, as it is typed.</summary>
public sealed class DataRequestAnswerForm
{
    public const string Grant = "grant";
    public const string Decline = "decline";

    public string? Outcome { get; set; }

    public string? Reason { get; set; }

    public Result<DataRequestAnswer> Read() => DataRequestAnswer.Read(Outcome == Grant, Reason);
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Publishing;

/// <summary>资料, as it is typed.</summary>
public sealed class DocumentForm
{
    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Text { get; set; }

    public string? ValidFrom { get; set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } = ChosenWord.Items<DocumentKind>(kind => kind.InWords());

    /// <summary>Null where something is wrong; every message then stands at its field.</summary>
    public DocumentWords? Read(ModelStateDictionary errors)
    {
        if (!ChosenWord.TryRead(Kind, out DocumentKind kind))
        {
            errors.AddModelError(nameof(Kind), "请选择种类");
        }

        errors.AddWhere(DocumentWords.ReadName(Name).Error, nameof(Name));
        errors.AddWhere(DocumentWords.ReadText(kind, Text).Error, nameof(Text));
        var from = TypedDay.Read(ValidFrom, nameof(ValidFrom), errors, "请填写生效日期");
        return errors.IsValid ? DocumentWords.Of(kind, Name, Text, from!.Value).Value : null;
    }
}

/// <summary>Every version that the own agency has published.</summary>
public sealed record DocumentListPage(IReadOnlyList<PublishedDocument> Documents)
{
    public bool IsNewest(PublishedDocument document) => Documents
        .Where(other => other.Kind == document.Kind && other.Name == document.Name)
        .Max(other => other.Edition) == document.Edition;
}

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
    public DocumentWords? Read(DateOnly today, ModelStateDictionary errors)
    {
        if (!ChosenWord.TryRead(Kind, out DocumentKind kind))
        {
            errors.AddModelError(nameof(Kind), "请选择种类");
        }

        errors.AddWhere(DocumentWords.ReadName(Name).Error, nameof(Name));
        errors.AddWhere(DocumentWords.ReadText(kind, Text).Error, nameof(Text));
        var from = TypedDay.Read(ValidFrom, nameof(ValidFrom), errors, "请填写生效日期");
        errors.AddWhere(from is { } on ? PublishedDocument.WhyNotFrom(on, today) : null, nameof(ValidFrom));
        return errors.IsValid ? DocumentWords.Of(kind, Name, Text, from!.Value).Value : null;
    }
}

/// <summary>Every version that the own agency has published.</summary>
public sealed record DocumentListPage(IReadOnlyList<PublishedDocument> Documents, DateOnly Today)
{
    /// <summary>Whether it is used today, with the colour of its mark; the words say the same.</summary>
    public (string Words, string Css) StateOf(PublishedDocument document)
    {
        var later = Documents.Where(other =>
            other.Kind == document.Kind && other.Name == document.Name && other.Edition > document.Edition && other.ValidFrom <= Today);
        return document switch
        {
            _ when later.Any() => ("已被替换", "tag"),
            _ when document.ValidFrom > Today => (document.IsWithdrawal ? "到期停用" : "未到生效日期", "tag tag-soon"),
            { IsWithdrawal: true } => ("已停用", "tag"),
            _ => ("现行", "tag tag-good"),
        };
    }
}

/// <summary>One version, and whether the own agency may publish after it.</summary>
/// <param name="Newest">The newest version of its series; null where it is another agency's.</param>
public sealed record DocumentPage(PublishedDocument Document, PublishedDocument? Newest)
{
    public bool MayFollow => Newest?.Id == Document.Id;
}

using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Texts;

/// <summary>The messages of one person, and the templates of today.</summary>
/// <param name="WhyNot">Why nothing may be sent; null where it may.</param>
public sealed record TextPage(
    ServiceCase Case,
    IReadOnlyList<PublishedDocument> Templates,
    IReadOnlyList<CaseTextOnFile> Texts,
    IReadOnlyDictionary<OfficerId, string> Names,
    DomainError? WhyNot)
{
    /// <summary>The template that is chosen.</summary>
    public string? Template { get; init; }
}

/// <summary>Ticked people, before anything is sent.</summary>
public sealed record ManyTextsPage(IReadOnlyList<ServiceCase> People, IReadOnlyList<PublishedDocument> Templates)
{
    /// <inheritdoc cref="TextPage.Template"/>
    public string? Template { get; init; }
}

/// <summary>What became of each line.</summary>
public sealed record ManyTextsResult(IReadOnlyList<TextedPerson> People);

/// <summary>Templates as a form offers them: none is chosen beforehand, because what is sent is not fetched back.</summary>
internal static class TemplateChoices
{
    public const string Missing = "请选择短信模板";

    public static IReadOnlyList<SelectListItem> Items(IEnumerable<PublishedDocument> templates) =>
        [.. templates.Select(template => new SelectListItem($"{template.Name}：{template.Text}", template.Id.ToString()))];
}

using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Features.Desk.Kept;

/// <summary>
/// A form whose content is kept while it is typed and offered again: <c>&lt;form method="post" keeps="/staff/intake"&gt;</c>,
/// named by the address that takes it in the end. Not for passwords and uploads.
/// </summary>
[HtmlTargetElement("form", Attributes = nameof(Keeps))]
public sealed class KeptFormTagHelper(TypedForms forms, IAntiforgery antiforgery) : TagHelper
{
    public required string Keeps { get; set; }

    /// <summary>The page to come back to, where that is not the address of this answer.</summary>
    public string? KeepsAt { get; set; }

    /// <summary>The address whose POST opens the form, where no GET does.</summary>
    public string? OpenedAt { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    // Neither sent nor on the way through: what stands in it then is what was typed last.
    private bool IsOpened => HttpMethods.IsGet(Request.Method) || Request.Path == OpenedAt;

    private HttpRequest Request => ViewContext.HttpContext.Request;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("data-keeps", Keeps);
        output.PostContent.AppendHtml(Hidden(TypedForms.Marker, Keeps)).AppendHtml(Hidden(TypedForms.Page, KeepsAt ?? Request.Path));
        if (IsOpened && await forms.FindAsync(Keeps) is { } kept)
        {
            output.PreElement.AppendHtml(kept.Id == forms.Restoring ? Restored(kept) : Offer(kept));
        }
    }

    private static TagBuilder Restored(KeptFormEntry kept) => Box(
        "已恢复", $"下面是您 {At(kept)} 填写、还没有提交的内容。");

    private TagBuilder Offer(KeptFormEntry kept) => Box("未提交", $"您 {At(kept)} 填写的内容还没有提交。")
        .Containing(FieldMarkup.Element("div", "kept-choices").Containing(Again(kept), Discard()));

    private TagBuilder Again(KeptFormEntry kept)
    {
        var address = $"{Request.Path}?{TypedForms.Restore}={kept.Id.ToString(CultureInfo.InvariantCulture)}";
        return OpenedAt is null
            ? FieldMarkup.Element("a", "btn btn-outline-primary", "恢复填写的内容").With("href", address)
            : Post(address, "恢复填写的内容");
    }

    private TagBuilder Discard() => Post("/staff/kept/discard", "删除", ("form", Keeps), ("page", KeepsAt ?? Request.Path.Value!));

    private TagBuilder Post(string address, string words, params (string Name, string Value)[] fields)
    {
        var token = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        return FieldMarkup.Element("form").With("method", "post").With("action", address)
            .Containing(fields.Select(field => Hidden(field.Name, field.Value)))
            .Containing(
                Hidden(token.FormFieldName, token.RequestToken!),
                FieldMarkup.Element("button", "btn btn-outline-primary", words).With("type", "submit"));
    }

    private static TagBuilder Box(string kind, string words) => FieldMarkup.Element("div", "banner banner-hint kept").With("role", "status")
        .Containing(FieldMarkup.Element("strong", "banner-kind", kind), FieldMarkup.Element("span", text: words));

    private static TagBuilder Hidden(string name, string? value)
    {
        var input = FieldMarkup.Element("input").With("type", "hidden").With("name", name).With("value", value);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    private static string At(KeptFormEntry kept) => kept.KeptAt.InWords();
}

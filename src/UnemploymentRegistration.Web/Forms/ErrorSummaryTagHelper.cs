using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>Lists what is wrong at the top of the page, each linked to its field, and takes the focus.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ErrorsOf(ViewContext.ModelState);
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("data-error-summary", string.Empty);
        output.Content.AppendHtml(FieldMarkup.Element("h2", "error-summary-title", "请检查以下内容"));
        output.Content.AppendHtml(FieldMarkup.Element("ul").Containing(errors.Select(Item)));
    }

    private static List<(string Field, string Message)> ErrorsOf(ModelStateDictionary state) =>
    [
        .. from field in state
           where field.Value is { Errors.Count: > 0 }
           select (field.Key, field.Value!.Errors[0].ErrorMessage),
    ];

    private static TagBuilder Item((string Field, string Message) error) =>
        FieldMarkup.Element("li").Containing(error.Field.Length == 0
            ? FieldMarkup.Element("span", text: error.Message)
            : FieldMarkup.Element("a", text: error.Message).With("href", $"#{Field.IdOf(error.Field)}"));
}

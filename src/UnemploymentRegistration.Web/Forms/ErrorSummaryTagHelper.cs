using System.Globalization;
using System.Text;
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

    private List<(string Field, string Message)> ErrorsOf(ModelStateDictionary state) =>
    [
        .. from field in state
           where field.Value is { Errors.Count: > 0 }
           orderby PlaceOf(Written(field.Key))
           select (Written(field.Key), field.Value!.Errors[0].ErrorMessage),
    ];

    /// <summary>A field as its form writes it: an action's own parameter comes into the state first, in small letters, and stays so.</summary>
    private string Written(string name)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        return string.Join('.', name.Split('.').Select(segment =>
        {
            var property = metadata.Properties.FirstOrDefault(other => string.Equals(other.PropertyName, segment, StringComparison.OrdinalIgnoreCase));
            metadata = property ?? metadata;
            return property?.PropertyName ?? segment;
        }));
    }

    /// <summary>Where a field stands in its form: forms declare their fields in the order in which they are asked.</summary>
    private string PlaceOf(string name)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        var place = new StringBuilder();
        foreach (var segment in name.Split('.', '['))
        {
            var property = metadata.Properties[segment];
            metadata = property ?? metadata.ElementMetadata ?? metadata;
            place.Append(CultureInfo.InvariantCulture, $"{IndexOf(property):000}");
        }

        return place.ToString();
    }

    private static int IndexOf(ModelMetadata? property) =>
        property?.ContainerMetadata?.Properties.Select((other, index) => (other, index)).First(item => item.other.Equals(property)).index ?? 0;

    private static TagBuilder Item((string Field, string Message) error) =>
        FieldMarkup.Element("li").Containing(error.Field.Length == 0
            ? FieldMarkup.Element("span", text: error.Message)
            : FieldMarkup.Element("a", text: error.Message).With("href", $"#{Field.IdOf(error.Field)}"));
}

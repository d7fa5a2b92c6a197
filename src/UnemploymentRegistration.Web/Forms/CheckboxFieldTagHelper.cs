using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>A yes that is given deliberately: <c>&lt;checkbox-field for="Declares" label="本人承诺…" /&gt;</c>.</summary>
[HtmlTargetElement("checkbox-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckboxFieldTagHelper(IHtmlGenerator html) : FieldTagHelper
{
    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var isChecked = For.Model is true;
        var box = html.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, isChecked, htmlAttributes: null);
        box.AddCssClass("form-check-input");
        foreach (var (name, value) in passedOn)
        {
            box.With(name, value ?? string.Empty);
        }

        output.TagName = "div";
        Append(
            output,
            FieldMarkup.Hint(field),
            FieldMarkup.Error(field),
            FieldMarkup.Element("div", "choice").Containing(
                box.Describe(field),
                FieldMarkup.Label(field.Id, field.Label, "choice-label").Containing(FieldMarkup.OptionalMark(field)),
                html.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name)));
    }
}

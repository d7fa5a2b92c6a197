using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>One of a few, all in sight: <c>&lt;radio-field for="Sex" label="性别" items="Sexes" horizontal="true" /&gt;</c>.</summary>
[HtmlTargetElement("radio-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadioFieldTagHelper(IHtmlGenerator html) : FieldTagHelper
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    public bool Horizontal { get; set; }

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        output.Attributes.SetAttribute("role", "radiogroup");
        if (field.Error is not null)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }

        var choices = FieldMarkup.Element("div", Horizontal ? "choices choices-horizontal" : "choices")
            .Containing(Items.Select((item, index) => Choice(field, item, index, passedOn)));
        WriteGrouped(output, field, choices);
    }

    private TagBuilder Choice(
        Field field,
        SelectListItem item,
        int index,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var id = index == 0 ? field.Id : $"{field.Id}-{index + 1}";
        var radio = html.GenerateRadioButton(
            ViewContext, For.ModelExplorer, For.Name, item.Value, isChecked: null, htmlAttributes: new { id });
        radio.AddCssClass("form-check-input");
        foreach (var (name, value) in passedOn)
        {
            radio.With(name, value ?? string.Empty);
        }

        return FieldMarkup.Element("div", "choice")
            .Containing(radio, FieldMarkup.Label(id, item.Text, "choice-label"));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>What all fields share: label, hint, error, the mark of an optional one, and their ties to the control.</summary>
/// <remarks>Attributes that a field does not know (autocomplete, inputmode, maxlength …) go to its control.</remarks>
public abstract class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(ViewContext, For, Label, Hint, Optional);
        var passedOn = output.Attributes.ToDictionary(a => a.Name, a => a.Value?.ToString(), StringComparer.Ordinal);
        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", CssClassOf(field));
        output.Attributes.SetAttribute("data-field", field.Name);
        Write(output, field, passedOn);
    }

    private protected abstract void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn);

    /// <summary>A label above one control.</summary>
    private protected static void WriteLabelled(
        TagHelperOutput output,
        Field field,
        TagBuilder control,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        foreach (var (name, value) in passedOn)
        {
            control.With(name, value ?? string.Empty);
        }

        output.TagName = "div";
        Append(
            output,
            FieldMarkup.Label(field.Id, field.Label, "field-label").Containing(FieldMarkup.OptionalMark(field)),
            FieldMarkup.Hint(field),
            FieldMarkup.Error(field),
            control.Describe(field));
    }

    /// <summary>A legend above several controls that answer one question together.</summary>
    private protected static void WriteGrouped(TagHelperOutput output, Field field, params TagBuilder[] controls)
    {
        output.TagName = "fieldset";
        if (field.DescribedBy is { } describedBy)
        {
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        }

        Append(
            output,
            FieldMarkup.Element("legend", "field-label", field.Label).Containing(FieldMarkup.OptionalMark(field)),
            FieldMarkup.Hint(field),
            FieldMarkup.Error(field));
        Append(output, controls);
    }

    /// <summary>A field in parts is checked in the browser only for having them.</summary>
    private protected void Require(ValidationHtmlAttributeProvider rules, params ReadOnlySpan<TagBuilder> parts)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        rules.AddValidationAttributes(ViewContext, For.ModelExplorer, attributes);
        if (attributes.TryGetValue("data-val-required", out var message))
        {
            foreach (var part in parts)
            {
                part.With("data-val", "true").With("data-val-required", message);
            }
        }
    }

    private protected static void Append(TagHelperOutput output, params TagBuilder?[] parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
            {
                output.Content.AppendHtml(part);
            }
        }
    }

    private static string CssClassOf(Field field) =>
        "field" + (field.IsOptional ? " field-is-optional" : null) + (field.Error is null ? null : " field-has-error");
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>A day in three boxes, kept as "yyyy-MM-dd": <c>&lt;date-field for="BirthDate" label="出生日期" /&gt;</c>.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.WithoutEndTag)]
public class DateFieldTagHelper(ValidationHtmlAttributeProvider rules) : FieldTagHelper
{
    private static readonly (string Part, string Unit, int Digits)[] _parts =
        [(TypedParts.Year, "年", 4), (TypedParts.Month, "月", 2), (TypedParts.Day, "日", 2)];

    private protected virtual int PartCount => _parts.Length;

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var boxes = FieldMarkup.Element("div", "date-parts")
            .Containing(Enumerable.Range(0, PartCount).Select(index => Part(field, index, passedOn)));
        WriteGrouped(output, field, boxes);
    }

    private TagBuilder Part(Field field, int index, IReadOnlyDictionary<string, string?> passedOn)
    {
        var (part, unit, digits) = _parts[index];
        var id = index == 0 ? field.Id : $"{field.Id}_{part}";
        var box = FieldMarkup.Element("input", $"form-control date-part-{digits}");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.With("id", id)
            .With("name", $"{field.Name}.{part}")
            .With("type", "text")
            .With("inputmode", "numeric")
            .With("autocomplete", AutocompleteOf(passedOn, part))
            .With("value", TypedParts.Shown(ViewContext.ModelState, field.Name, part, For.Model as string, index))
            .With("aria-invalid", field.Error is null ? null : "true");
        Require(rules, box);
        return FieldMarkup.Element("div", "date-part").Containing(box, FieldMarkup.Label(id, unit, "date-unit"));
    }

    // A birthday is filled in by the browser part by part.
    private static string? AutocompleteOf(IReadOnlyDictionary<string, string?> passedOn, string part) =>
        passedOn.GetValueOrDefault("autocomplete") switch
        {
            "bday" => $"bday-{part.ToLowerInvariant()}",
            var other => other,
        };
}

/// <summary>A month in two boxes, kept as "yyyy-MM": <c>&lt;month-field for="UnemployedSince" label="失业时间" /&gt;</c>.</summary>
[HtmlTargetElement("month-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MonthFieldTagHelper(ValidationHtmlAttributeProvider rules) : DateFieldTagHelper(rules)
{
    private protected override int PartCount => 2;
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>One value of a code list as a clerk types it: by its code, a part of its name, or the initials of the name.</summary>
public sealed record CodeChoice(string Value, string Code, string Name, string Initials);

/// <summary>
/// A code that is typed or chosen: <c>&lt;code-field for="EthnicGroup" label="民族" items="…" /&gt;</c>. Without a script it is a list;
/// wwwroot/js/combo-field.js makes a box of it.
/// </summary>
[HtmlTargetElement("code-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CodeFieldTagHelper : FieldTagHelper
{
    public required IEnumerable<CodeChoice> Items { get; set; }

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var chosen = ViewContext.ModelState[field.Name]?.AttemptedValue ?? For.Model?.ToString();
        var select = FieldMarkup.Element("select", "form-select")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("data-code-field", string.Empty)
            .Containing(FieldMarkup.Element("option", text: "请选择").With("value", string.Empty))
            .Containing(Items.Select(item => Option(item, chosen)));
        WriteLabelled(output, field, select, passedOn);
    }

    private static TagBuilder Option(CodeChoice item, string? chosen) =>
        FieldMarkup.Element("option", text: $"{item.Code} {item.Name}")
            .With("value", item.Value)
            .With("data-code", item.Code)
            .With("data-initials", item.Initials)
            .With("selected", item.Value == chosen ? "selected" : null);
}

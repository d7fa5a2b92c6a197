using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>Any of several, all in sight: <c>&lt;check-list-field for="Changes" label="状态变化" items="…" /&gt;</c>.</summary>
[HtmlTargetElement("check-list-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckListFieldTagHelper : FieldTagHelper
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>Keeps the ids apart where one field is asked in several groups.</summary>
    public string? Suffix { get; set; }

    /// <summary>Of several groups the first one bears the field's own id and its error.</summary>
    public bool First { get; set; } = true;

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var chosen = For.Model as IEnumerable<string> ?? [];
        var shown = First ? field : field with { Id = $"{field.Id}-{Suffix}", Error = null };
        var choices = FieldMarkup.Element("div", "choices choices-horizontal")
            .Containing(Items.Select((item, index) => Choice(shown, item, index, chosen.Contains(item.Value, StringComparer.Ordinal))));
        WriteGrouped(output, shown, choices);
    }

    private TagBuilder Choice(Field field, SelectListItem item, int index, bool isChosen)
    {
        var id = index == 0 ? field.Id : $"{field.Id}-{Suffix}-{index + 1}";
        var box = FieldMarkup.Element("input", "form-check-input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.With("id", id)
            .With("name", field.Name)
            .With("type", "checkbox")
            .With("value", item.Value)
            .With("checked", isChosen ? "checked" : null);
        return FieldMarkup.Element("div", "choice").Containing(box, FieldMarkup.Label(id, item.Text, "choice-label"));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>
/// A division level by level, kept as its code: <c>&lt;division-field for="Residence.Division" label="常住地" /&gt;</c>.
/// Without a script its button posts the form and the next level comes back; see <see cref="DivisionChoosing"/>.
/// </summary>
[HtmlTargetElement("division-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DivisionFieldTagHelper(IDivisionChoices choices, ValidationHtmlAttributeProvider rules) : FieldTagHelper
{
    private static readonly string[] _words = ["省", "市", "县（区）", "街道（乡镇）", "社区（村）"];

    /// <summary>The deepest level that is asked for, as a word of the divisions: county, street, community …</summary>
    public string Until { get; set; } = "community";

    /// <summary>The division in which names are searched.</summary>
    public string SearchUnder { get; set; } = "22";

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        output.Attributes.SetAttribute("data-division-field", Until);
        output.Attributes.SetAttribute("data-search-under", SearchUnder);
        var levels = FieldMarkup.Element("div", "division-levels").Containing(Levels(field));
        var next = FieldMarkup.Element("button", "btn btn-outline-primary division-next", "选好后，继续选下一级")
            .With("type", "submit")
            .With("name", DivisionChoosing.Button)
            .With("value", field.Name)
            .With("formnovalidate", "formnovalidate");
        WriteGrouped(output, field, levels, next);
    }

    private IEnumerable<TagBuilder> Levels(Field field)
    {
        var chosen = ViewContext.ModelState[field.Name]?.AttemptedValue ?? For.Model as string ?? string.Empty;
        string? parent = null;
        for (var index = 0; index < TypedParts.Levels.Count; index++)
        {
            var (level, length) = TypedParts.Levels[index];
            var children = choices.ChildrenOf(parent);
            if (children.Count == 0)
            {
                yield break;
            }

            var here = chosen.Length >= length ? chosen[..length] : null;
            yield return Level(field, index, children, here);
            if (here is null || level.Equals(Until, StringComparison.OrdinalIgnoreCase))
            {
                yield break;
            }

            parent = here;
        }
    }

    private TagBuilder Level(Field field, int index, IReadOnlyList<DivisionChoice> children, string? chosen)
    {
        var level = TypedParts.Levels[index].Level;
        var id = index == 0 ? field.Id : $"{field.Id}_{level}";
        var select = FieldMarkup.Element("select", "form-select")
            .With("id", id)
            .With("name", $"{field.Name}.{level}")
            .With("aria-invalid", field.Error is null ? null : "true")
            .With("autofocus", chosen is null && index > 0 && AsksForThis(field) ? "autofocus" : null)
            .Containing(FieldMarkup.Element("option", text: "请选择").With("value", string.Empty))
            .Containing(children.Select(child => FieldMarkup.Element("option", text: child.Name)
                .With("value", child.Code)
                .With("selected", child.Code == chosen ? "selected" : null)));
        if (index == 0)
        {
            Require(rules, select);
        }

        return FieldMarkup.Element("div", "division-level")
            .Containing(FieldMarkup.Label(id, _words[index], "division-label"), select);
    }

    private bool AsksForThis(Field field) =>
        ViewContext.HttpContext.Request.ChoosesDivision() is { } name && name == field.Name;
}

/// <summary>Without a script a form is also posted to see the next level of a division.</summary>
public static class DivisionChoosing
{
    internal const string Button = "choose-division";

    /// <summary>The field whose next level is asked for; the form is then shown again, not judged. Null on a real submission.</summary>
    public static string? ChoosesDivision(this HttpRequest request) =>
        request.HasFormContentType && request.Form.TryGetValue(Button, out var name) ? name.ToString() : null;
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>One of a long list: <c>&lt;select-field for="EthnicGroup" label="民族" items="Model.EthnicGroups" /&gt;</c>.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper(IHtmlGenerator html) : FieldTagHelper
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>The words of the empty choice.</summary>
    public string Empty { get; set; } = "请选择";

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var select = html.GenerateSelect(
            ViewContext, For.ModelExplorer, Empty, For.Name, Items, allowMultiple: false, htmlAttributes: null);
        select.AddCssClass("form-select");
        WriteLabelled(output, field, select, passedOn);
    }
}

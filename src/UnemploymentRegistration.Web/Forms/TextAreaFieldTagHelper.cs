using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>Several lines of text: <c>&lt;text-area-field for="Remarks" label="备注" optional="true" /&gt;</c>.</summary>
[HtmlTargetElement("text-area-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaFieldTagHelper(IHtmlGenerator html) : FieldTagHelper
{
    public int Rows { get; set; } = 4;

    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var box = html.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, columns: 0, htmlAttributes: null);
        box.AddCssClass("form-control");
        WriteLabelled(output, field, box, passedOn);
    }
}

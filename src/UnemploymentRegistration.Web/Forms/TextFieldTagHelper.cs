using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>One line of text: <c>&lt;text-field for="FullName" label="姓名" autocomplete="name" /&gt;</c>.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper(IHtmlGenerator html) : FieldTagHelper
{
    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var box = html.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, format: null, htmlAttributes: null);
        box.AddCssClass("form-control");
        WriteLabelled(output, field, box, passedOn);
    }
}

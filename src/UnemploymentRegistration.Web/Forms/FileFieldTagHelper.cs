using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>One file to upload: <c>&lt;file-field for="File" label="文件" accept=".csv" /&gt;</c>; its form is multipart.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileFieldTagHelper : FieldTagHelper
{
    private protected override void Write(
        TagHelperOutput output,
        Field field,
        IReadOnlyDictionary<string, string?> passedOn)
    {
        var box = FieldMarkup.Element("input", "form-control")
            .With("type", "file")
            .With("id", field.Id)
            .With("name", field.Name);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        WriteLabelled(output, field, box, passedOn);
    }
}

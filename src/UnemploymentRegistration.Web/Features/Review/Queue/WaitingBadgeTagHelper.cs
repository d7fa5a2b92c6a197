using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>How many applications wait for the signed-in officer's jurisdiction; nothing where none does, and 999+ where the desk has the number (rule 13.2).</summary>
[HtmlTargetElement("waiting-badge", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WaitingBadgeTagHelper(ReviewQueue queue) : TagHelper
{
    private const int Most = 999;

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext;
        var waiting = await queue.CountWaitingAsync(request.User.ToOfficer().Jurisdiction, Most + 1, request.RequestAborted);
        if (waiting == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "waiting-badge");
        output.Content.Append(waiting > Most ? $"{Most}+" : waiting.ToString(CultureInfo.InvariantCulture));
        output.Content.AppendHtml(FieldMarkup.Element("span", "visually-hidden", "件待审核"));
    }
}

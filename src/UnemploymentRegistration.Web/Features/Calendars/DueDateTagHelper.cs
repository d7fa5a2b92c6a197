using Microsoft.AspNetCore.Razor.TagHelpers;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Features.Calendars;

/// <summary>A due day with its state in words: <c>&lt;due-date on="entry.DecisionDue" agency="entry.Agency" /&gt;</c>.</summary>
[HtmlTargetElement("due-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueDateTagHelper(ReferenceData reference, TimeProvider clock) : TagHelper
{
    public required DateOnly On { get; set; }

    /// <summary>Whose calendar counts (rule 6.4).</summary>
    public required AgencyCode Agency { get; set; }

    public bool Provisional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = DueWords.Of(On, clock.TodayInChina(), Agency, reference.Current);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "due");
        output.Content.AppendHtml(FieldMarkup.Element("span", words.CssClass, words.Text));
        output.Content.Append(" ");
        output.Content.AppendHtml(FieldMarkup.Element("span", "due-day", On.InWords()));
        if (Provisional)
        {
            output.Content.Append(" ");
            output.Content.AppendHtml(FieldMarkup.Element("span", "tag", "暂定")
                .With("title", "所需年份的放假安排尚未公布，日期可能调整"));
        }
    }
}

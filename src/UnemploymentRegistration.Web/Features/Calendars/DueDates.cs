using System.Globalization;
using Microsoft.AspNetCore.Html;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Web.Features.Calendars;

/// <summary>A due day with its state in words, as every list and page shows it: <c>@Due.Mark(entry.DecisionDue, entry.Agency)</c>.</summary>
/// <remarks>Markup from a call and not from a tag helper: a list has twenty of them, and each would cost more than its line.</remarks>
public sealed class DueDates(ReferenceData reference, TimeProvider clock)
{
    private static readonly HtmlString _provisional = new(
        """ <span class="tag" title="所需年份的放假安排尚未公布，日期可能调整">暂定</span>""");

    /// <summary>How far off the day is, the day itself, and whether it is only provisional.</summary>
    /// <param name="due">The day.</param>
    /// <param name="agency">Whose calendar counts (rule 6.4).</param>
    /// <param name="isProvisional">The day was reckoned before the holidays of its year were published.</param>
    public IHtmlContent Mark(DateOnly due, AgencyCode agency, bool isProvisional = false)
    {
        var words = DueWords.Of(due, clock.TodayInChina(), agency, reference.Current);
        return new HtmlFormattableString(
            CultureInfo.InvariantCulture,
            """<span class="due"><span class="{0}">{1}</span> <span class="due-day">{2}</span>{3}</span>""",
            words.CssClass,
            words.Text,
            due.InWords(),
            isProvisional ? _provisional : HtmlString.Empty);
    }
}

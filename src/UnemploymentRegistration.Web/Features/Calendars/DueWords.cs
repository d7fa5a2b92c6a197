using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Web.Features.Calendars;

/// <summary>How a due day stands, in words and with the class of its colour (rule 6.6).</summary>
public readonly record struct DueWords(string Text, string CssClass)
{
    public static DueWords Of(DateOnly due, DateOnly today, AgencyCode agency, ReferenceSnapshot reference)
    {
        var state = reference.Calendar.StateOf(due, today, reference.Agencies.PathOf(agency));
        return new DueWords(TextOf(state, due), ClassOf(state.Kind));
    }

    private static string TextOf(DueState state, DateOnly due) => state switch
    {
        { Kind: DueKind.Overdue } => string.Create(CultureInfo.InvariantCulture, $"已超期{state.DaysOverdue}天"),
        { EndsToday: true } => "今日到期",
        // The due day itself became a day off after the clock had started.
        { WorkingDaysLeft: 0 } => string.Create(CultureInfo.InvariantCulture, $"{due.Month}月{due.Day}日到期"),
        _ => string.Create(CultureInfo.InvariantCulture, $"剩余{state.WorkingDaysLeft}个工作日"),
    };

    private static string ClassOf(DueKind kind) => kind switch
    {
        DueKind.Overdue => "tag tag-late",
        DueKind.NearlyDue => "tag tag-soon",
        _ => "tag",
    };
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>What the rules answer to a change of the calendar (rules 6.1, 6.5).</summary>
public static class CalendarErrors
{
    public static DomainError YearNotImported { get; } =
        new("calendar.year-not-imported", "这一年的日历还没有导入，不能更正。请先导入全年日历。");

    public static DomainError NothingChanges { get; } = new("calendar.nothing-changes", "与现有日历相同，没有需要保存的改动。");

    public static DomainError MakeUpIsAWeekend { get; } =
        new("calendar.make-up-is-a-weekend", "调休上班日应是星期六或星期日。");
}

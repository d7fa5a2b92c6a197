using System.Collections.Frozen;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>工作日: counts the working days in which the notice states its time limits (rules 6.1, 6.2, 6.5).</summary>
/// <remarks>
/// The State Council publishes, year by year, the days off and the weekend days worked instead (调休); a prefecture or
/// county may add days of its own, which bind every agency below it. Until a year is imported its weekdays count, and
/// a deadline that needs it is provisional.
/// </remarks>
public sealed class WorkingDayCalendar(
    IEnumerable<int> publishedYears,
    IEnumerable<DateOnly> daysOff,
    IEnumerable<DateOnly> makeUpWorkdays,
    IEnumerable<LocalHoliday> localHolidays)
{
    private readonly FrozenSet<int> _publishedYears = publishedYears.ToFrozenSet();
    private readonly FrozenSet<DateOnly> _daysOff = daysOff.ToFrozenSet();
    private readonly FrozenSet<DateOnly> _makeUpWorkdays = makeUpWorkdays.ToFrozenSet();
    private readonly FrozenSet<(string Place, DateOnly Day)> _localHolidays =
        localHolidays.Select(holiday => (holiday.Division.Value, holiday.Date)).ToFrozenSet();

    public bool IsPublished(int year) => _publishedYears.Contains(year);

    public bool IsWorkingDay(DateOnly day, AgencyPath agency) =>
        IsWorkingDayEverywhere(day) && !IsLocalHoliday(day, agency);

    /// <summary>The day itself, or the next one that is a working day: a limit of days that ends on a holiday ends after it (民法典 203).</summary>
    public DateOnly FirstWorkingDayFrom(DateOnly day, AgencyPath agency)
    {
        while (!IsWorkingDay(day, agency))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last day of a limit of so many working days; the day on which it starts does not count.</summary>
    public Deadline DeadlineAfter(DateOnly start, int workingDays, AgencyPath agency)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(workingDays);

        var (day, isProvisional) = (start, false);
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            isProvisional |= !IsPublished(day.Year);
            workingDays -= IsWorkingDay(day, agency) ? 1 : 0;
        }

        return new Deadline(day, isProvisional);
    }

    /// <summary>The working days after today up to and with the due day; none once that day has come.</summary>
    public int WorkingDaysBetween(DateOnly today, DateOnly due, AgencyPath agency)
    {
        var count = 0;
        for (var day = today.AddDays(1); day <= due; day = day.AddDays(1))
        {
            count += IsWorkingDay(day, agency) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How a due day stands today (rule 6.6); the day itself belongs to the limit, to its 24:00.</summary>
    public DueState StateOf(DateOnly due, DateOnly today, AgencyPath agency)
    {
        if (today > due)
        {
            return DueState.OverdueBy(today.DayNumber - due.DayNumber);
        }

        var nextWorkingDay = DeadlineAfter(today, 1, agency).On;
        var kind = due <= nextWorkingDay ? DueKind.NearlyDue : DueKind.OnTime;
        return new DueState(kind, WorkingDaysBetween(today, due, agency), EndsToday: due == today, DaysOverdue: 0);
    }

    private bool IsWorkingDayEverywhere(DateOnly day)
    {
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return isWeekend ? _makeUpWorkdays.Contains(day) : !_daysOff.Contains(day);
    }

    // The line of the agency decides, not the map: 池北 keeps the days of 长白山, not those of 延边 around it.
    private bool IsLocalHoliday(DateOnly day, AgencyPath agency) =>
        _localHolidays.Count > 0
        && (BindsAt(agency.Agency, day)
            || BindsAt(agency.Street, day)
            || BindsAt(agency.County, day)
            || BindsAt(agency.City, day)
            || BindsAt(AgencyCode.Province, day));

    private bool BindsAt(AgencyCode? agency, DateOnly day) =>
        agency is { } code && _localHolidays.Contains((code.Value, day));
}

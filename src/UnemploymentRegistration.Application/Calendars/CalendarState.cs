using System.Collections.Immutable;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>日历: all years, days and local days, as they are or as a change would leave them.</summary>
public sealed record CalendarState(
    ImmutableSortedSet<int> Years,
    ImmutableSortedDictionary<DateOnly, CalendarDayKind> Days,
    ImmutableDictionary<(string Division, DateOnly Date), string> Local)
{
    public static CalendarState Of(
        IEnumerable<CalendarYear> years,
        IEnumerable<CalendarDay> days,
        IEnumerable<LocalHoliday> local) => new(
        [.. years.Select(year => year.Year)],
        days.ToImmutableSortedDictionary(day => day.Date, day => day.Kind),
        local.ToImmutableDictionary(day => (day.Division.Value, day.Date), day => day.Note));

    /// <summary>An imported year takes the place of what was known of it.</summary>
    public CalendarState With(PublishedYear year) => this with
    {
        Years = Years.Add(year.Year),
        Days = Days
            .RemoveRange(Days.Keys.Where(day => day.Year == year.Year))
            .SetItems(year.Days.Select(day => KeyValuePair.Create(day.Date, day.Kind))),
    };

    /// <summary>One day corrected; without a kind it is what its weekday makes it.</summary>
    public CalendarState With(DateOnly day, CalendarDayKind? kind) => this with
    {
        Days = kind is { } named ? Days.SetItem(day, named) : Days.Remove(day),
    };

    public CalendarState WithLocal(DivisionCode division, DateOnly day, string source) => this with
    {
        Local = Local.SetItem((division.Value, day), source),
    };

    public CalendarState WithoutLocal(DivisionCode division, DateOnly day) => this with
    {
        Local = Local.Remove((division.Value, day)),
    };

    public WorkingDayCalendar ToCalendar() => new(
        Years,
        DaysOf(CalendarDayKind.DayOff),
        DaysOf(CalendarDayKind.MakeUpWorkday),
        Local.Keys.Select(day => LocalHoliday.Of(DivisionCode.Parse(day.Division), day.Date, note: string.Empty)));

    private IEnumerable<DateOnly> DaysOf(CalendarDayKind kind) => from day in Days where day.Value == kind select day.Key;
}

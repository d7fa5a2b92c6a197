using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>The days that the State Council published for 2026; no other year is imported.</summary>
internal static class TheCalendarOf2026
{
    public static WorkingDayCalendar Published { get; } = With();

    public static WorkingDayCalendar With(params LocalHoliday[] localHolidays) => new(
        [2026],
        [
            .. Days(new(2026, 1, 1), 3),
            .. Days(new(2026, 2, 15), 9),
            .. Days(new(2026, 4, 4), 3),
            .. Days(new(2026, 5, 1), 5),
            .. Days(new(2026, 6, 19), 3),
            .. Days(new(2026, 9, 25), 3),
            .. Days(new(2026, 10, 1), 7),
        ],
        [
            new(2026, 1, 4),
            new(2026, 2, 14),
            new(2026, 2, 28),
            new(2026, 5, 9),
            new(2026, 9, 20),
            new(2026, 10, 10),
        ],
        localHolidays);

    public static LocalHoliday DayOffIn(string division, DateOnly date) =>
        LocalHoliday.Of(DivisionCode.Parse(division), date, note: "州庆");

    private static IEnumerable<DateOnly> Days(DateOnly first, int count) =>
        Enumerable.Range(0, count).Select(first.AddDays);
}

using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Web.Features.Calendars.YearCalendar;

/// <summary>What the calendar's page shows: the years, the days of one of them, local days, recalculations.</summary>
public sealed record YearCalendarPage(CalendarState Calendar, int? Chosen, IReadOnlyList<ClockSweep> Sweeps)
{
    public int Year => Chosen is { } year && Calendar.Years.Contains(year) ? year : Calendar.Years.LastOrDefault();

    public IReadOnlyList<DateOnly> DaysOf(CalendarDayKind kind, int year) =>
        [.. from day in Calendar.Days where day.Value == kind && day.Key.Year == year select day.Key];
}

/// <summary>What a change would make of the calendar, before it is confirmed.</summary>
public sealed record CalendarCheck(string Action, ICalendarForm Form, CalendarPlan Plan);

/// <summary>The words for days of the calendar.</summary>
public static class CalendarWords
{
    public static string InWords(this CalendarDayKind? kind) => kind switch
    {
        CalendarDayKind.DayOff => "放假",
        CalendarDayKind.MakeUpWorkday => "调休上班",
        _ => "平常日",
    };

    public static string Weekday(this DateOnly day) => "星期" + "日一二三四五六"[(int)day.DayOfWeek];
}

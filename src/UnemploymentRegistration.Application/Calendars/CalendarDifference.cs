using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>One day that a change makes another: what it was, what it will be.</summary>
public sealed record ChangedDay(DateOnly Date, CalendarDayKind? Before, CalendarDayKind? After);

/// <summary>A local day that comes or goes.</summary>
public sealed record ChangedLocalDay(string Division, DateOnly Date, string Source, bool IsAdded);

/// <summary>日历改动: what lies between two states of the calendar.</summary>
public sealed record CalendarDifference(
    IReadOnlyList<int> NewYears,
    IReadOnlyList<ChangedDay> Days,
    IReadOnlyList<ChangedLocalDay> Local)
{
    public bool IsEmpty => NewYears.Count == 0 && Days.Count == 0 && Local.Count == 0;

    /// <summary>A clock that ends before this day counts the same days as before.</summary>
    public DateOnly FirstDay => Days.Select(day => day.Date)
        .Concat(Local.Select(day => day.Date))
        .Concat(NewYears.Select(year => new DateOnly(year, 1, 1)))
        .Min();

    public static CalendarDifference Between(CalendarState before, CalendarState after) => new(
        [.. after.Years.Except(before.Years)],
        [
            .. from day in before.Days.Keys.Union(after.Days.Keys).Order()
               let was = KindOf(before, day)
               let willBe = KindOf(after, day)
               where was != willBe
               select new ChangedDay(day, was, willBe),
        ],
        [.. Missing(before, after, isAdded: false), .. Missing(after, before, isAdded: true)]);

    private static IEnumerable<ChangedLocalDay> Missing(CalendarState one, CalendarState other, bool isAdded) =>
        from day in one.Local
        where !other.Local.ContainsKey(day.Key)
        orderby day.Key.Date, day.Key.Division
        select new ChangedLocalDay(day.Key.Division, day.Key.Date, day.Value, isAdded);

    private static CalendarDayKind? KindOf(CalendarState state, DateOnly day) =>
        state.Days.TryGetValue(day, out var kind) ? kind : null;
}

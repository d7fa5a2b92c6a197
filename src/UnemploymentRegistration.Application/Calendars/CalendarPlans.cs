using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>A change that is being looked at: what it makes of the calendar, and how many clocks it would move.</summary>
public sealed record CalendarPlan(CalendarDifference Difference, ClockForecast Forecast);

/// <summary>日历预演: reads the calendar and says what a change would do, without doing it (rule 6.5).</summary>
public sealed class CalendarPlans(IRegistryDbContext db, OpenClocks clocks, ReferenceData reference)
{
    public async Task<CalendarState> CurrentAsync(CancellationToken cancellationToken) => CalendarState.Of(
        await db.CalendarYears.AsNoTracking().ToListAsync(cancellationToken),
        await db.CalendarDays.AsNoTracking().ToListAsync(cancellationToken),
        await db.LocalHolidays.AsNoTracking().ToListAsync(cancellationToken));

    public async Task<CalendarPlan> RehearseAsync(
        Func<CalendarState, CalendarState> change,
        CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(cancellationToken);
        var planned = change(current);
        var difference = CalendarDifference.Between(current, planned);
        var forecast = difference.IsEmpty
            ? new ClockForecast(0, 0)
            : await clocks.ForecastAsync(
                planned.ToCalendar(), reference.Current.Agencies, difference.FirstDay, cancellationToken);
        return new CalendarPlan(difference, forecast);
    }
}

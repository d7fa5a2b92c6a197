using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>修改日历: years imported, a day corrected, a local day added or removed; open clocks follow in slices (6.1, 6.5).</summary>
/// <param name="Change">What becomes of the calendar as it is when the change is made.</param>
/// <param name="Act">The word of the trail.</param>
/// <param name="Occasion">What changed and why, as the trail and each moved clock say it; without personal data.</param>
/// <param name="Years">The years that an import brings; empty for a correction.</param>
public sealed record ChangeCalendar(
    Func<CalendarState, CalendarState> Change,
    OversightAct Act,
    string Occasion,
    IReadOnlyList<int> Years);

public sealed class ChangeCalendarHandler(IRegistryDbContext db, ReferenceEdit edit, KeySequence keys, TimeProvider clock)
{
    /// <summary>Refuses what changes nothing, and who comes second of two; the clocks are moved by <see cref="MoveClocks"/>.</summary>
    public async Task<Result<CalendarDifference>> HandleAsync(ChangeCalendar command, CancellationToken cancellationToken)
    {
        await edit.BeginAsync(cancellationToken);
        var (years, days, local) = (
            await db.CalendarYears.ToDictionaryAsync(year => year.Year, cancellationToken),
            await db.CalendarDays.ToDictionaryAsync(day => day.Date, cancellationToken),
            await db.LocalHolidays.ToListAsync(cancellationToken));
        var current = CalendarState.Of(years.Values, days.Values, local);
        var difference = CalendarDifference.Between(current, command.Change(current));
        if (difference.IsEmpty)
        {
            return CalendarErrors.NothingChanges;
        }

        var now = clock.GetUtcNow();
        Write(command.Years, years, now);
        Write(difference.Days, days);
        Write(difference.Local, local);
        db.ClockSweeps.Add(ClockSweep.Request(keys.Next(), difference.FirstDay, command.Occasion, now));
        db.Witness(AgencyCode.Province, command.Act, nameof(CalendarYear), difference.FirstDay.Year, command.Occasion);
        var saved = await edit.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : difference;
    }

    private void Write(IReadOnlyList<int> imported, Dictionary<int, CalendarYear> years, DateTimeOffset now)
    {
        foreach (var year in imported)
        {
            if (years.TryGetValue(year, out var known))
            {
                known.ImportAgain(now);
            }
            else
            {
                db.CalendarYears.Add(CalendarYear.Published(year, now));
            }
        }
    }

    private void Write(IReadOnlyList<ChangedDay> changed, Dictionary<DateOnly, CalendarDay> days)
    {
        foreach (var day in changed)
        {
            switch (day)
            {
                case { Before: null, After: { } kind }:
                    db.CalendarDays.Add(CalendarDay.Of(day.Date, kind));
                    break;
                case { After: { } kind }:
                    days[day.Date].Become(kind);
                    break;
                default:
                    db.CalendarDays.Remove(days[day.Date]);
                    break;
            }
        }
    }

    private void Write(IReadOnlyList<ChangedLocalDay> changed, List<LocalHoliday> local)
    {
        foreach (var day in changed)
        {
            if (day.IsAdded)
            {
                db.LocalHolidays.Add(LocalHoliday.Of(DivisionCode.Parse(day.Division), day.Date, day.Source));
            }
            else
            {
                db.LocalHolidays.Remove(local.Single(known => known.Division.Value == day.Division && known.Date == day.Date));
            }
        }
    }
}

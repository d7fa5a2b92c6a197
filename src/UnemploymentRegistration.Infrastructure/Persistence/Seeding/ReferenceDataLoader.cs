using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Infrastructure.Persistence.Seeding;

/// <summary>Reads divisions, agencies and calendar into a new snapshot: at start and after each edit.</summary>
public sealed class ReferenceDataLoader(RegistryDbContext db, ReferenceData reference)
{
    public async Task LoadAsync(CancellationToken cancellationToken) => reference.Replace(new ReferenceSnapshot(
        new DivisionDirectory(
            await AllAsync<Division>(cancellationToken),
            await AllAsync<DivisionChange>(cancellationToken)),
        new AgencyDirectory(
            await AllAsync<Agency>(cancellationToken),
            await AllAsync<ServiceArea>(cancellationToken)),
        await CalendarAsync(cancellationToken)));

    private async Task<WorkingDayCalendar> CalendarAsync(CancellationToken cancellationToken)
    {
        var years = await AllAsync<CalendarYear>(cancellationToken);
        var days = await AllAsync<CalendarDay>(cancellationToken);

        return new WorkingDayCalendar(
            years.Select(year => year.Year),
            from day in days where day.Kind is CalendarDayKind.DayOff select day.Date,
            from day in days where day.Kind is CalendarDayKind.MakeUpWorkday select day.Date,
            await AllAsync<LocalHoliday>(cancellationToken));
    }

    private Task<List<T>> AllAsync<T>(CancellationToken cancellationToken)
        where T : class =>
        db.Set<T>().AsNoTracking().ToListAsync(cancellationToken);
}

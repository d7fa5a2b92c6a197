using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Infrastructure.Persistence.Seeding;

/// <summary>Reads divisions, agencies and calendar into a new snapshot: at start and after each edit.</summary>
public sealed class ReferenceDataLoader(RegistryDbContext db, ReferenceData reference) : IReferenceReload
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        // The number first: should an edit come in between, the snapshot is taken for older than it is and read again.
        var edition = await EditionAsync(cancellationToken);
        reference.Replace(new ReferenceSnapshot(
            new DivisionDirectory(
                await AllAsync<Division>(cancellationToken),
                await AllAsync<DivisionChange>(cancellationToken)),
            new AgencyDirectory(
                await AllAsync<Agency>(cancellationToken),
                await AllAsync<ServiceArea>(cancellationToken)),
            await CalendarAsync(cancellationToken))
        {
            Edition = edition,
        });
    }

    public async Task LoadIfChangedAsync(CancellationToken cancellationToken)
    {
        if (await EditionAsync(cancellationToken) != reference.Current.Edition)
        {
            await LoadAsync(cancellationToken);
        }
    }

    private Task<int> EditionAsync(CancellationToken cancellationToken) =>
        db.ReferenceEditions.AsNoTracking().Select(edition => edition.Number).SingleAsync(cancellationToken);

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

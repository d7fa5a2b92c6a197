using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Calendars;

namespace UnemploymentRegistration.Infrastructure.Persistence.Seeding;

/// <summary>Gives a new database its divisions, agencies and calendar, in one transaction.</summary>
/// <remarks>
/// Divisions, changes and agencies come whole or not at all: what administrators removed from a list that is there must
/// not come back with the next start. The calendar grows by year, so that a release brings the year it was made for.
/// </remarks>
public sealed class ReferenceDataSeeder(RegistryDbContext db, TimeProvider clock)
{
    public Task SeedAsync(CancellationToken cancellationToken) => db.InTransactionAsync(
        async () =>
        {
            // The unit may run again after a lost connection: what the first run tracked must not be added twice.
            db.ChangeTracker.Clear();
            await AddDivisionsAsync(cancellationToken);
            await AddAgenciesAsync(cancellationToken);
            await AddCalendarAsync(cancellationToken);
            await AddEditionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        },
        cancellationToken);

    private async Task AddEditionAsync(CancellationToken cancellationToken)
    {
        if (!await db.ReferenceEditions.AnyAsync(cancellationToken))
        {
            db.Add(ReferenceEdition.First());
        }
    }

    private async Task AddDivisionsAsync(CancellationToken cancellationToken)
    {
        if (!await db.Set<Division>().AnyAsync(cancellationToken))
        {
            await using var file = SeedFiles.OpenDivisions();
            db.AddRange(DivisionReader.ReadDivisions(file));
        }

        if (!await db.Set<DivisionChange>().AnyAsync(cancellationToken))
        {
            await using var file = SeedFiles.OpenDivisionChanges();
            db.AddRange(DivisionReader.ReadChanges(file));
        }
    }

    private async Task AddAgenciesAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<Agency>().AnyAsync(cancellationToken))
        {
            return;
        }

        // Local holds the divisions just added as well as those read.
        await db.Set<Division>().LoadAsync(cancellationToken);
        var derived = AgencyDerivation.From(db.Set<Division>().Local);
        db.AddRange(derived.Agencies);
        db.AddRange(derived.ServiceAreas);
    }

    private async Task AddCalendarAsync(CancellationToken cancellationToken)
    {
        await using var file = SeedFiles.OpenHolidays();
        var imported = await db.Set<CalendarYear>().Select(year => year.Year).ToListAsync(cancellationToken);

        foreach (var year in HolidayReader.Read(file).Where(year => !imported.Contains(year.Year)))
        {
            db.Add(CalendarYear.Published(year.Year, importedAt: null));
            db.AddRange(year.Days);
            if (imported.Count > 0)
            {
                // Clocks that run already waited for this year (rule 6.5). No key of the sequence is as small as a year.
                db.Add(ClockSweep.Request(year.Year, new DateOnly(year.Year, 1, 1), $"随版本增加{year.Year}年日历", clock.GetUtcNow()));
            }
        }
    }
}

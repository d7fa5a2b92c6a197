using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.People;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>登记档案: one entry of the register with its history.</summary>
/// <param name="Application">Empty where the actor may not see the application, or there is none.</param>
public sealed record RegistrationFile(
    RegistrationRecord Record,
    RegistrationApplicationId? Application,
    IReadOnlyList<HistoryLine> History)
{
    /// <summary>Its lines of the ledger, oldest first: that it was ended and restored stays to be seen (rule 7.7).</summary>
    public IReadOnlyList<RegisterMovement> Movements { get; init; } = [];

    /// <summary>What is done for the person; empty where the actor may not see it.</summary>
    public ServiceCase? Served { get; init; }

    /// <summary>Cases of deregistration, the newest first.</summary>
    public IReadOnlyList<Deregistration> Exits { get; init; } = [];
}

public sealed class RegistrationFiles(IRegistryDbContext db, TrailReading trail, PossiblePersons persons, TimeProvider clock)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<RegistrationFile?> FindAsync(RegistrationRecordId number, CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == number, cancellationToken);
        if (record is null)
        {
            return null;
        }

        var application = record.Application;
        return new RegistrationFile(
            record,
            await db.Applications.AnyAsync(a => a.Id == application, cancellationToken) ? application : null,
            await trail.OfAsync(nameof(RegistrationRecord), number.Value, cancellationToken))
        {
            // Whoever may see the record sees its whole ledger, also what happened at other agencies.
            Movements = await db.RegisterMovements.AsNoTracking().IgnoreQueryFilters([RegistryFilters.Jurisdiction])
                .Where(m => m.Registration == number).OrderBy(m => m.Id).ToListAsync(cancellationToken),
            Served = await db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Registration == number, cancellationToken),
            Exits = await db.Deregistrations.AsNoTracking()
                .Where(d => d.Registration == number).OrderByDescending(d => d.Id).ToListAsync(cancellationToken),
        };
    }

    /// <summary>The number of an entry, from that number or from a document's; the newest where a person has several.</summary>
    public async Task<RegistrationRecordId?> LookUpAsync(string? typed, CancellationToken cancellationToken)
    {
        var text = TypedText.Compact(typed);
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            var number = new RegistrationRecordId(digits);
            if (await db.Registrations.AnyAsync(r => r.Id == number, cancellationToken))
            {
                return number;
            }
        }

        var people = persons.Of(text, clock.TodayInChina());
        return people.Length == 0
            ? null
            : await db.Registrations.AsNoTracking()
                .Where(r => people.Contains(r.Person))
                .OrderByDescending(r => r.Id)
                .Select(r => (RegistrationRecordId?)r.Id)
                .FirstOrDefaultAsync(cancellationToken);
    }
}

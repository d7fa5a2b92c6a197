using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>One line of the register, with numbers masked.</summary>
public sealed record RegisterEntry(
    RegistrationRecordId Number,
    RegistrationStatus Status,
    string Name,
    string DocumentMasked,
    string MobileMasked,
    DateOnly RegisteredOn,
    AgencyCode RegisteringAgency,
    AgencyCode ServingAgency,
    DateOnly FirstContactDue,
    bool FirstContactDueIsProvisional);

/// <summary>A place between two lines of the register; backwards leads to newer ones.</summary>
public sealed record RegisterPosition(RegistrationRecordId Number, bool Backwards);

/// <summary>One page, the newest first, and whether there is more on either side.</summary>
public sealed record RegisterPage(IReadOnlyList<RegisterEntry> Entries, bool HasNewer, bool HasOlder);

/// <summary>登记名册: whom the actor's jurisdiction registered or serves, paged by key.</summary>
public sealed class RegisterList(IRegistryDbContext db)
{
    public const int PageSize = 20;

    /// <summary>Whoever is not in the actor's jurisdiction is left out by the named filter.</summary>
    /// <param name="name">The beginning of the name; empty for everybody.</param>
    /// <param name="position">Where to read on; the newest ones without it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<RegisterPage> ReadAsync(string? name, RegisterPosition? position, CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var entries = await From(Named(name), position)
            .Take(PageSize + 1)
            .Select(r => new RegisterEntry(
                r.Id, r.Status, r.Name, r.DocumentMasked, r.MobileMasked, r.RegisteredOn, r.RegisteringAgency,
                r.ServingAgency, r.FirstContactDue, r.FirstContactDueIsProvisional))
            .ToListAsync(cancellationToken);

        var hasMore = entries.Count > PageSize;
        if (hasMore)
        {
            entries.RemoveAt(PageSize);
        }

        if (!backwards)
        {
            return new RegisterPage(entries, HasNewer: position is not null, HasOlder: hasMore);
        }

        entries.Reverse();
        return new RegisterPage(entries, HasNewer: hasMore, HasOlder: true);
    }

    private IQueryable<RegistrationRecord> Named(string? name)
    {
        var all = db.Registrations.AsNoTracking();
        return string.IsNullOrEmpty(name) ? all : all.Where(r => r.Name.StartsWith(name));
    }

    private static IOrderedQueryable<RegistrationRecord> From(IQueryable<RegistrationRecord> records, RegisterPosition? position)
    {
        if (position is null)
        {
            return records.OrderByDescending(r => r.Id);
        }

        var number = position.Number;
        return position.Backwards
            ? records.Where(r => r.Id > number).OrderBy(r => r.Id)
            : records.Where(r => r.Id < number).OrderByDescending(r => r.Id);
    }
}

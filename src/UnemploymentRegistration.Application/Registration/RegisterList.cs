using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>登记名册: whom the actor's jurisdiction registered or serves, paged by key.</summary>
/// <remarks>The newest first; where a name was typed by name, so that the index of names gives a page without a sort.</remarks>
public sealed class RegisterList(IRegistryDbContext db)
{
    public const int PageSize = 20;

    // Behind every character that a name may hold.
    private const char LastCharacter = '\uFFFF';

    /// <summary>Whoever is not in the actor's jurisdiction is left out by the named filter.</summary>
    public async Task<RegisterPage> ReadAsync(RegisterFilter filter, RegisterPosition? position, CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var lines = filter.Name is { Length: > 0 }
            ? ByName(Narrow(filter), await NamedAsync(position, cancellationToken))
            : ByNumber(Narrow(filter), position);
        var entries = await EntriesAsync(lines.Take(PageSize + 1), cancellationToken);

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

    /// <summary>The next lines of the whole list, as an export needs them; empty behind the last.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> ReadBatchAsync(
        RegisterFilter filter,
        RegisterEntry? after,
        int size,
        CancellationToken cancellationToken)
    {
        var lines = filter.Name is { Length: > 0 }
            ? ByName(Narrow(filter), after is null ? null : new NamedPosition(after.Name, after.Number, Backwards: false))
            : ByNumber(Narrow(filter), after is null ? null : new RegisterPosition(after.Number, Backwards: false));
        return await EntriesAsync(lines.Take(size), cancellationToken);
    }

    public Task<int> CountAsync(RegisterFilter filter, CancellationToken cancellationToken) => Narrow(filter).CountAsync(cancellationToken);

    private static Task<List<RegisterEntry>> EntriesAsync(IQueryable<RegistrationRecord> lines, CancellationToken cancellationToken) => lines
        .Select(r => new RegisterEntry(
            r.Id, r.Status, r.Name, r.DocumentMasked, r.MobileMasked, r.RegisteredOn, r.RegisteringAgency,
            r.ServingAgency, r.FirstContactDue, r.FirstContactDueIsProvisional))
        .ToListAsync(cancellationToken);

    private IQueryable<RegistrationRecord> Narrow(RegisterFilter filter)
    {
        var records = db.Registrations.AsNoTracking();
        if (filter.ServedWithin is { } within)
        {
            records = Below(within, records);
        }

        if (filter.Status is { } status)
        {
            records = records.Where(r => r.Status == status);
        }

        if (filter.Name is not { Length: > 0 } name)
        {
            return records;
        }

        // A range, which an index answers on both databases; a pattern with a parameter is one on neither.
        var end = name + LastCharacter;
        return records.Where(r => r.Name.CompareTo(name) >= 0 && r.Name.CompareTo(end) < 0);
    }

    private static IQueryable<RegistrationRecord> Below(Jurisdiction within, IQueryable<RegistrationRecord> records)
    {
        var head = within.Head;
        return within.Level switch
        {
            AgencyLevel.Province => records,
            AgencyLevel.City => records.Where(r => r.ServingCity == head),
            AgencyLevel.County => records.Where(r => r.ServingCounty == head),
            AgencyLevel.Street => records.Where(r => r.ServingStreet == head),
            _ => records.Where(r => r.ServingAgency == head),
        };
    }

    // The name is looked up and not carried along: addresses hold none.
    private async Task<NamedPosition?> NamedAsync(RegisterPosition? position, CancellationToken cancellationToken) => position is null
        ? null
        : await db.Registrations.AsNoTracking()
            .Where(r => r.Id == position.Number)
            .Select(r => new NamedPosition(r.Name, r.Id, position.Backwards))
            .SingleOrDefaultAsync(cancellationToken);

    private static IOrderedQueryable<RegistrationRecord> ByName(IQueryable<RegistrationRecord> records, NamedPosition? position)
    {
        if (position is null)
        {
            return records.OrderBy(r => r.Name).ThenBy(r => r.Id);
        }

        var (name, number) = (position.Name, position.Number);
        return position.Backwards
            ? records.Where(r => r.Name.CompareTo(name) <= 0 && (r.Name != name || r.Id < number))
                .OrderByDescending(r => r.Name).ThenByDescending(r => r.Id)
            : records.Where(r => r.Name.CompareTo(name) >= 0 && (r.Name != name || r.Id > number))
                .OrderBy(r => r.Name).ThenBy(r => r.Id);
    }

    private static IOrderedQueryable<RegistrationRecord> ByNumber(IQueryable<RegistrationRecord> records, RegisterPosition? position)
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

    private sealed record NamedPosition(string Name, RegistrationRecordId Number, bool Backwards);
}

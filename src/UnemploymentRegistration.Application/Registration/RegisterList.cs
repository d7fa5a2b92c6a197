using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>登记名册: whom the actor's jurisdiction registered or serves, paged by key.</summary>
/// <remarks>
/// The newest first; where a name was typed by name, so that the index of names gives a page without a sort. Whom the jurisdiction
/// registered and whom it serves are ranges of two indexes: of each a page is read, and the two are put together.
/// </remarks>
public sealed class RegisterList(IRegistryDbContext db)
{
    public const int PageSize = 20;

    // Behind every character that a name may hold.
    private const char LastCharacter = '\uFFFF';

    /// <summary>Whoever is not in the actor's jurisdiction is left out by the named filter.</summary>
    public async Task<RegisterPage> ReadAsync(
        Jurisdiction own,
        RegisterFilter filter,
        RegisterPosition? position,
        CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var lines = filter.Name is { Length: > 0 } name
            ? ByName(Named(filter, name), await NamedAsync(position, cancellationToken)).Take(PageSize + 1)
            : Newest(own, filter, position, PageSize + 1);
        var entries = await EntriesAsync(lines, cancellationToken);

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
        Jurisdiction own,
        RegisterFilter filter,
        RegisterEntry? after,
        int size,
        CancellationToken cancellationToken)
    {
        var lines = filter.Name is { Length: > 0 } name
            ? ByName(Named(filter, name), after is null ? null : new NamedPosition(after.Name, after.Number, Backwards: false)).Take(size)
            : Newest(own, filter, after is null ? null : new RegisterPosition(after.Number, Backwards: false), size);
        return await EntriesAsync(lines, cancellationToken);
    }

    public Task<int> CountAsync(RegisterFilter filter, CancellationToken cancellationToken) =>
        (filter.Name is { Length: > 0 } name ? Named(filter, name) : Narrow(filter)).CountAsync(cancellationToken);

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

        return records;
    }

    // A range, which an index answers on both databases; a pattern with a parameter is one on neither.
    private IQueryable<RegistrationRecord> Named(RegisterFilter filter, string name)
    {
        var end = name + LastCharacter;
        return Narrow(filter).Where(r => r.Name.CompareTo(name) >= 0 && r.Name.CompareTo(end) < 0);
    }

    private IQueryable<RegistrationRecord> Newest(Jurisdiction own, RegisterFilter filter, RegisterPosition? position, int size)
    {
        var first = Ranges(own, filter)
            .Select(range => ByNumber(range, position).Take(size).Select(r => r.Id))
            .Aggregate((one, other) => one.Union(other));
        return ByNumber(db.Registrations.AsNoTracking().Where(r => first.Contains(r.Id)), position).Take(size);
    }

    /// <summary>Ranges of one index each, in its order, that hold every line between them; a line may stand in two.</summary>
    private IEnumerable<IQueryable<RegistrationRecord>> Ranges(Jurisdiction own, RegisterFilter filter)
    {
        var records = db.Registrations.AsNoTracking();
        IQueryable<RegistrationRecord>[] known = (filter.ServedWithin, own.Level) switch
        {
            ({ } within, _) => [Below(within, records)],
            (_, AgencyLevel.Province) => [records],
            _ => [Below(own, records), RegisteredBelow(own, records)],
        };

        // The whole province stands in the order of its keys; every other index begins with the agency and the status.
        RegistrationStatus?[] statuses = (filter.Status, filter.ServedWithin ?? own) switch
        {
            ({ } status, _) => [status],
            (_, { Level: AgencyLevel.Province }) => [null],
            _ => [RegistrationStatus.Active, RegistrationStatus.Ended],
        };
        return known.SelectMany(range => statuses.Select(status => status is null ? range : range.Where(r => r.Status == status)));
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

    private static IQueryable<RegistrationRecord> RegisteredBelow(Jurisdiction own, IQueryable<RegistrationRecord> records)
    {
        var head = own.Head;
        return own.Level switch
        {
            AgencyLevel.City => records.Where(r => r.RegisteringCity == head),
            AgencyLevel.County => records.Where(r => r.RegisteringCounty == head),
            AgencyLevel.Street => records.Where(r => r.RegisteringStreet == head),
            _ => records.Where(r => r.RegisteringAgency == head),
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

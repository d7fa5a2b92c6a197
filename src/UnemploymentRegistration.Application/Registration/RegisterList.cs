using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>登记名册: whom the actor's jurisdiction registered or serves, paged by key.</summary>
public sealed class RegisterList(IRegistryDbContext db)
{
    public const int PageSize = 20;

    /// <summary>Whoever is not in the actor's jurisdiction is left out by the named filter.</summary>
    public async Task<RegisterPage> ReadAsync(RegisterFilter filter, RegisterPosition? position, CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var entries = await EntriesAsync(From(Narrow(filter), position).Take(PageSize + 1), cancellationToken);

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
        var position = after is null ? null : new RegisterPosition(after.Number, Backwards: false);
        return await EntriesAsync(From(Narrow(filter), position).Take(size), cancellationToken);
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

        return filter.Name is { Length: > 0 } name ? records.Where(r => r.Name.StartsWith(name)) : records;
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

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>服务台账: everybody whom a jurisdiction looks after, paged by (due, key).</summary>
public sealed class Caseload(IRegistryDbContext db, KeptCounts kept, TimeProvider clock)
{
    public const int PageSize = 20;

    public async Task<CaseloadPage> ReadAsync(
        Jurisdiction jurisdiction,
        CaseloadFilter filter,
        CaseloadPosition? position,
        CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var served = Ordered(From(Narrow(Served(jurisdiction), filter), position), backwards);
        var entries = await EntriesAsync(served.Take(PageSize + 1), cancellationToken);

        var hasMore = entries.Count > PageSize;
        if (hasMore)
        {
            entries.RemoveAt(PageSize);
        }

        if (!backwards)
        {
            return new CaseloadPage(entries, HasEarlier: position is not null, HasLater: hasMore);
        }

        entries.Reverse();
        return new CaseloadPage(entries, HasEarlier: hasMore, HasLater: true);
    }

    /// <summary>The next lines of the whole list, as an export needs them; empty behind the last.</summary>
    public async Task<IReadOnlyList<CaseEntry>> ReadBatchAsync(
        Jurisdiction jurisdiction,
        CaseloadFilter filter,
        CaseEntry? after,
        int size,
        CancellationToken cancellationToken)
    {
        var position = after is null ? null : new CaseloadPosition(after.NextDue, after.Id, Backwards: false);
        var served = Ordered(From(Narrow(Served(jurisdiction), filter), position), backwards: false);
        return await EntriesAsync(served.Take(size), cancellationToken);
    }

    public Task<int> CountAsync(Jurisdiction jurisdiction, CaseloadFilter filter, CancellationToken cancellationToken) =>
        Narrow(Served(jurisdiction), filter).CountAsync(cancellationToken);

    /// <summary>By grade, reason and day, from the index alone: page and desk add up the same rows, so their counts agree.</summary>
    public Task<IReadOnlyList<CaseloadCount>> CountAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken) => kept.ReadAsync<CaseloadCount>(
        jurisdiction,
        async () => await Served(jurisdiction)
            .GroupBy(c => new { c.NextDue, c.Grade, c.NextReason })
            .Select(group => new CaseloadCount(group.Key.Grade, group.Key.NextReason!.Value, group.Key.NextDue!.Value, group.Count()))
            .ToListAsync(cancellationToken),
        counts => counts.Sum(one => one.Count) >= KeptCounts.Many);

    /// <summary>Where people should have been contacted, the most first (rule 13.2).</summary>
    public Task<IReadOnlyList<LateCaseload>> LateByAgencyAsync(
        Jurisdiction jurisdiction,
        DateOnly today,
        int most,
        CancellationToken cancellationToken) => kept.ReadAsync<LateCaseload>(
        jurisdiction,
        async () => await Served(jurisdiction)
            .Where(c => c.NextDue < today)
            .GroupBy(c => c.Agency)
            .Select(group => new { Agency = group.Key, Overdue = group.Count(), Earliest = group.Min(c => c.NextDue) })
            .OrderByDescending(late => late.Overdue).ThenBy(late => late.Agency)
            .Take(most)
            .Select(late => new LateCaseload(late.Agency, late.Overdue, late.Earliest!.Value))
            .ToListAsync(cancellationToken),
        _ => kept.Keeps<CaseloadCount>(jurisdiction));

    /// <summary>Whoever comes next behind a place in the list; null at its end.</summary>
    public async Task<ServiceCaseId?> NextAsync(
        Jurisdiction jurisdiction,
        CaseloadFilter filter,
        CaseloadPosition position,
        CancellationToken cancellationToken) =>
        await Ordered(From(Narrow(Served(jurisdiction), filter), position), backwards: false)
            .Select(c => (ServiceCaseId?)c.Id)
            .FirstOrDefaultAsync(cancellationToken);

    private static Task<List<CaseEntry>> EntriesAsync(IQueryable<ServiceCase> lines, CancellationToken cancellationToken) => lines
        .Select(c => new CaseEntry(
            c.Id, c.Registration, c.Group, c.Name, c.DocumentMasked, c.MobileMasked, c.Agency, c.Grade, c.Officer, c.OpenedOn,
            c.NextDue!.Value, c.NextDueIsProvisional, c.NextReason!.Value))
        .ToListAsync(cancellationToken);

    // The column that the jurisdiction's level is indexed by; the named filter stands behind it all the same.
    private IQueryable<ServiceCase> Served(Jurisdiction jurisdiction) =>
        Below(jurisdiction, db.ServiceCases.AsNoTracking().Where(c => c.Status == ServiceCaseStatus.Open));

    internal static IQueryable<ServiceCase> Below(Jurisdiction jurisdiction, IQueryable<ServiceCase> open)
    {
        var head = jurisdiction.Head;
        return jurisdiction.Level switch
        {
            AgencyLevel.Province => open,
            AgencyLevel.City => open.Where(c => c.AgencyCity == head),
            AgencyLevel.County => open.Where(c => c.AgencyCounty == head),
            AgencyLevel.Street => open.Where(c => c.AgencyStreet == head),
            _ => open.Where(c => c.Agency == head),
        };
    }

    private IQueryable<ServiceCase> Narrow(IQueryable<ServiceCase> served, CaseloadFilter filter)
    {
        if (filter.Within is { } within)
        {
            served = Below(within, served);
        }

        if (filter.Reason is { } reason)
        {
            served = served.Where(c => c.NextReason == reason);
        }

        if (filter.Grade is { } grade)
        {
            served = served.Where(c => c.Grade == grade);
        }

        if (filter.DueFrom is { } dueFrom)
        {
            served = served.Where(c => c.NextDue >= dueFrom);
        }

        if (filter.DueBy is { } dueBy)
        {
            served = served.Where(c => c.NextDue <= dueBy);
        }

        if (filter.Officer is { } officer)
        {
            // Whose leave the officer covers today, their cases are the officer's own.
            var today = clock.GetUtcNow().DateInChina();
            served = served.Where(c => c.Officer == officer
                || db.LeaveCovers.Any(l => l.CoveredBy == officer && l.Officer == c.Officer && l.From <= today && l.To >= today));
        }

        if (filter.IsReferred is { } isReferred)
        {
            served = served.Where(c => (c.Registration == null) == isReferred);
        }

        return filter.Name is { Length: > 0 } name ? served.Where(c => c.Name.StartsWith(name)) : served;
    }

    private static IQueryable<ServiceCase> From(IQueryable<ServiceCase> served, CaseloadPosition? position)
    {
        if (position is null)
        {
            return served;
        }

        var (due, id) = (position.Due, position.Id);
        return position.Backwards
            ? served.Where(c => c.NextDue < due || (c.NextDue == due && c.Id < id))
            : served.Where(c => c.NextDue > due || (c.NextDue == due && c.Id > id));
    }

    private static IOrderedQueryable<ServiceCase> Ordered(IQueryable<ServiceCase> served, bool backwards) => backwards
        ? served.OrderByDescending(c => c.NextDue).ThenByDescending(c => c.Id)
        : served.OrderBy(c => c.NextDue).ThenBy(c => c.Id);
}

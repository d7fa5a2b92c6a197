using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Review;

/// <summary>待办队列: what waits for a decision in a jurisdiction, paged by (due, key).</summary>
public sealed class ReviewQueue(IRegistryDbContext db)
{
    public const int PageSize = 20;

    public async Task<QueuePage> ReadAsync(
        Jurisdiction jurisdiction,
        QueueFilter filter,
        QueuePosition? position,
        CancellationToken cancellationToken)
    {
        var waiting = Narrow(Waiting(jurisdiction), filter);
        var backwards = position is { Backwards: true };
        var entries = await Ordered(From(waiting, position), backwards)
            .Take(PageSize + 1)
            .Select(a => new QueueEntry(
                a.Id, a.Name, a.DocumentMasked, a.MobileMasked, a.Agency, a.Channel, a.RoutingRule, a.SubmittedAt,
                a.DecisionDue, a.DecisionDueIsProvisional, a.DocumentNeedsLook))
            .ToListAsync(cancellationToken);

        var hasMore = entries.Count > PageSize;
        if (hasMore)
        {
            entries.RemoveAt(PageSize);
        }

        if (!backwards)
        {
            return new QueuePage(entries, HasEarlier: position is not null, HasLater: hasMore);
        }

        entries.Reverse();
        return new QueuePage(entries, HasEarlier: hasMore, HasLater: true);
    }

    public Task<int> CountWaitingAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken) =>
        Waiting(jurisdiction).CountAsync(cancellationToken);

    /// <summary>How many wait, are due by the next working day, are overdue (rule 6.6), and belong to nobody (rule 5.4).</summary>
    public async Task<QueueCounts> CountAsync(
        Jurisdiction jurisdiction,
        DateOnly today,
        DateOnly nextWorkingDay,
        CancellationToken cancellationToken)
    {
        var waiting = Waiting(jurisdiction);
        return new QueueCounts(
            await waiting.CountAsync(cancellationToken),
            await waiting.CountAsync(a => a.DecisionDue >= today && a.DecisionDue <= nextWorkingDay, cancellationToken),
            await waiting.CountAsync(a => a.DecisionDue < today, cancellationToken),
            jurisdiction.Level is AgencyLevel.Province ? await Unassigned(waiting).CountAsync(cancellationToken) : 0);
    }

    /// <summary>The agencies with overdue work, the worst first: the superior sees what is late below (rule 6.6).</summary>
    public async Task<IReadOnlyList<LateAgency>> LateByAgencyAsync(
        Jurisdiction jurisdiction,
        DateOnly today,
        int most,
        CancellationToken cancellationToken)
    {
        var late = await Waiting(jurisdiction)
            .Where(a => a.DecisionDue < today)
            .GroupBy(a => a.Agency)
            .Select(group => new { Agency = group.Key, Overdue = group.Count(), EarliestDue = group.Min(a => a.DecisionDue) })
            .OrderByDescending(group => group.Overdue).ThenBy(group => group.EarliestDue)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. late.Select(group => new LateAgency(group.Agency, group.Overdue, group.EarliestDue))];
    }

    private IQueryable<RegistrationApplication> Waiting(Jurisdiction jurisdiction) => Below(
        jurisdiction,
        db.Applications.AsNoTracking().Where(a => a.Status == ApplicationStatus.Pending));

    // The column that the jurisdiction's level is indexed by; the named filter stands behind it all the same.
    private static IQueryable<RegistrationApplication> Below(
        Jurisdiction jurisdiction,
        IQueryable<RegistrationApplication> pending)
    {
        var head = jurisdiction.Head;
        return jurisdiction.Level switch
        {
            AgencyLevel.Province => pending,
            AgencyLevel.City => pending.Where(a => a.AgencyCity == head),
            AgencyLevel.County => pending.Where(a => a.AgencyCounty == head),
            AgencyLevel.Street => pending.Where(a => a.AgencyStreet == head),
            _ => pending.Where(a => a.Agency == head),
        };
    }

    private static IQueryable<RegistrationApplication> Unassigned(IQueryable<RegistrationApplication> waiting)
    {
        var province = AgencyCode.Province;
        return waiting.Where(a => a.Agency == province && a.RoutingRule == RoutingRule.Unassigned);
    }

    private static IQueryable<RegistrationApplication> Narrow(IQueryable<RegistrationApplication> waiting, QueueFilter filter)
    {
        if (filter.Within is { } within)
        {
            waiting = Below(within, waiting);
        }

        if (filter.Channel is { } channel)
        {
            waiting = waiting.Where(a => a.Channel == channel);
        }

        if (filter.DueFrom is { } dueFrom)
        {
            waiting = waiting.Where(a => a.DecisionDue >= dueFrom);
        }

        if (filter.DueBy is { } dueBy)
        {
            waiting = waiting.Where(a => a.DecisionDue <= dueBy);
        }

        if (filter.Name is { Length: > 0 } name)
        {
            waiting = waiting.Where(a => a.Name.StartsWith(name));
        }

        if (filter.MatchingOnly)
        {
            waiting = waiting.Where(a => a.EvidenceStanding == EvidenceStanding.AllMatch);
        }

        return filter.UnassignedOnly ? Unassigned(waiting) : waiting;
    }

    private static IQueryable<RegistrationApplication> From(IQueryable<RegistrationApplication> waiting, QueuePosition? position)
    {
        if (position is null)
        {
            return waiting;
        }

        var (due, number) = (position.Due, position.Number);
        return position.Backwards
            ? waiting.Where(a => a.DecisionDue < due || (a.DecisionDue == due && a.Id < number))
            : waiting.Where(a => a.DecisionDue > due || (a.DecisionDue == due && a.Id > number));
    }

    private static IOrderedQueryable<RegistrationApplication> Ordered(IQueryable<RegistrationApplication> waiting, bool backwards) =>
        backwards
            ? waiting.OrderByDescending(a => a.DecisionDue).ThenByDescending(a => a.Id)
            : waiting.OrderBy(a => a.DecisionDue).ThenBy(a => a.Id);
}

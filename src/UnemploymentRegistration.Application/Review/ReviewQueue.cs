using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Review;

/// <summary>待办队列: what waits for a decision in a jurisdiction, paged by (due, key).</summary>
public sealed class ReviewQueue(IRegistryDbContext db, IWholeQueue whole, WaitingCounts counts)
{
    public const int PageSize = 20;

    public async Task<QueuePage> ReadAsync(
        Jurisdiction jurisdiction,
        QueueFilter filter,
        QueuePosition? position,
        CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var read = !backwards && filter == QueueFilter.Everything
            ? await whole.ReadAsync(jurisdiction, position, cancellationToken)
            : await Page(From(Narrow(Waiting(jurisdiction), filter), position), backwards, PageSize + 1).ToListAsync(cancellationToken);

        var hasMore = read.Count > PageSize;
        var entries = read.Take(PageSize);
        return backwards
            ? new QueuePage([.. entries.Reverse()], HasEarlier: hasMore, HasLater: true)
            : new QueuePage([.. entries], HasEarlier: position is not null, HasLater: hasMore);
    }

    /// <summary>The first page, and one line more, of what waits among these applications.</summary>
    public static IQueryable<QueueEntry> PageOf(IQueryable<RegistrationApplication> applications) =>
        Page(Pending(applications), backwards: false, PageSize + 1);

    /// <summary>The next lines of the whole list, as an export needs them; empty behind the last.</summary>
    public async Task<IReadOnlyList<QueueEntry>> ReadBatchAsync(
        Jurisdiction jurisdiction,
        QueueFilter filter,
        QueueEntry? after,
        int size,
        CancellationToken cancellationToken)
    {
        var position = after is null ? null : new QueuePosition(after.DecisionDue, after.Number, Backwards: false);
        var waiting = From(Narrow(Waiting(jurisdiction), filter), position);
        return await Page(waiting, backwards: false, size).ToListAsync(cancellationToken);
    }

    public Task<int> CountAsync(Jurisdiction jurisdiction, QueueFilter filter, CancellationToken cancellationToken) =>
        Narrow(Waiting(jurisdiction), filter).CountAsync(cancellationToken);

    /// <summary>How many wait, counted no further than <paramref name="most"/>: every page asks for it.</summary>
    public Task<int> CountWaitingAsync(Jurisdiction jurisdiction, int most, CancellationToken cancellationToken) =>
        counts.OfAsync((jurisdiction, most), () => Waiting(jurisdiction).OrderBy(a => a.DecisionDue).Take(most).CountAsync(cancellationToken));

    /// <summary>How many wait, are overdue, due today or by the next working day (rule 6.6), and belong to nobody (rule 5.4).</summary>
    public async Task<QueueCounts> CountAsync(
        Jurisdiction jurisdiction,
        DateOnly today,
        DateOnly nextWorkingDay,
        CancellationToken cancellationToken)
    {
        // One pass over the index for all of them: there are few days, however many applications.
        var waiting = Waiting(jurisdiction);
        var days = await waiting
            .GroupBy(a => a.DecisionDue)
            .Select(day => new { Due = day.Key, Count = day.Count() })
            .ToListAsync(cancellationToken);
        var seesUnassigned = jurisdiction.Level is AgencyLevel.Province;
        return new QueueCounts(
            days.Sum(day => day.Count),
            days.Where(day => day.Due < today).Sum(day => day.Count),
            days.Where(day => day.Due == today).Sum(day => day.Count),
            days.Where(day => day.Due > today && day.Due <= nextWorkingDay).Sum(day => day.Count),
            seesUnassigned ? await Unassigned(waiting).CountAsync(cancellationToken) : 0,
            seesUnassigned ? await Unassigned(waiting).MinAsync(a => (DateTimeOffset?)a.SubmittedAt, cancellationToken) : null);
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

    private static IQueryable<QueueEntry> Page(IQueryable<RegistrationApplication> waiting, bool backwards, int size) =>
        Ordered(waiting, backwards).Take(size).Select(a => new QueueEntry(
            a.Id, a.Name, a.DocumentMasked, a.MobileMasked, a.Agency, a.Channel, a.RoutingRule, a.SubmittedAt,
            a.DecisionDue, a.DecisionDueIsProvisional, a.DocumentNeedsLook, a.ClaimedBy, a.ClaimedAt));

    private static IQueryable<RegistrationApplication> Pending(IQueryable<RegistrationApplication> applications) =>
        applications.Where(a => a.Status == ApplicationStatus.Pending);

    private IQueryable<RegistrationApplication> Waiting(Jurisdiction jurisdiction) =>
        Below(jurisdiction, Pending(db.Applications.AsNoTracking()));

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

        if (filter.ClaimedBy is { Holder: var holder, After: var after })
        {
            waiting = waiting.Where(a => a.ClaimedBy == holder && a.ClaimedAt > after);
        }

        if (filter.EnteredBy is { } clerk)
        {
            waiting = waiting.Where(a => a.EnteredBy == clerk);
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

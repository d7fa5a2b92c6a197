using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Review;

/// <summary>One line of the queue, with numbers masked.</summary>
public sealed record QueueEntry(
    RegistrationApplicationId Number,
    string Name,
    string DocumentMasked,
    string MobileMasked,
    AgencyCode Agency,
    RoutingRule RoutingRule,
    DateTimeOffset SubmittedAt,
    DateOnly DecisionDue,
    bool DecisionDueIsProvisional,
    bool DocumentNeedsLook);

/// <summary>A place between two lines of the queue, from which a page is read on or back.</summary>
public sealed record QueuePosition(DateOnly Due, RegistrationApplicationId Number, bool Backwards);

/// <summary>What a queue is narrowed down to; everything is optional.</summary>
public sealed record QueueFilter
{
    public AgencyCode? Agency { get; init; }

    public ChannelCode? Channel { get; init; }

    /// <summary>Due on this day or before.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>The beginning of the name.</summary>
    public string? Name { get; init; }

    public RegistrationApplicationId? Number { get; init; }

    public BlindIndex? Person { get; init; }

    /// <summary>Only what no agency serves (rule 5.4).</summary>
    public bool UnassignedOnly { get; init; }
}

/// <summary>One page, the most urgent first, and whether there is more on either side.</summary>
public sealed record QueuePage(IReadOnlyList<QueueEntry> Entries, bool HasEarlier, bool HasLater);

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
                a.Id, a.Name, a.DocumentMasked, a.MobileMasked, a.Agency, a.RoutingRule, a.SubmittedAt,
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

    /// <summary>How many wait, are due by the next working day, and are overdue (rule 6.6).</summary>
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
            await waiting.CountAsync(a => a.DecisionDue < today, cancellationToken));
    }

    // The column that the jurisdiction's level is indexed by; the named filter stands behind it all the same.
    private IQueryable<RegistrationApplication> Waiting(Jurisdiction jurisdiction)
    {
        var head = jurisdiction.Head;
        var pending = db.Applications.AsNoTracking().Where(a => a.Status == ApplicationStatus.Pending);
        return jurisdiction.Level switch
        {
            AgencyLevel.Province => pending,
            AgencyLevel.City => pending.Where(a => a.AgencyCity == head),
            AgencyLevel.County => pending.Where(a => a.AgencyCounty == head),
            AgencyLevel.Street => pending.Where(a => a.AgencyStreet == head),
            _ => pending.Where(a => a.Agency == head),
        };
    }

    private static IQueryable<RegistrationApplication> Narrow(IQueryable<RegistrationApplication> waiting, QueueFilter filter)
    {
        if (filter.Agency is { } agency)
        {
            waiting = waiting.Where(a => a.Agency == agency);
        }

        if (filter.Channel is { } channel)
        {
            waiting = waiting.Where(a => a.Channel == channel);
        }

        if (filter.DueBy is { } dueBy)
        {
            waiting = waiting.Where(a => a.DecisionDue <= dueBy);
        }

        if (filter.Name is { Length: > 0 } name)
        {
            waiting = waiting.Where(a => a.Name.StartsWith(name));
        }

        if (filter.Number is { } number)
        {
            waiting = waiting.Where(a => a.Id == number);
        }

        if (filter.Person is { } person)
        {
            waiting = waiting.Where(a => a.Person == person);
        }

        return filter.UnassignedOnly ? waiting.Where(a => a.RoutingRule == RoutingRule.Unassigned) : waiting;
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

/// <summary>What waits, what is nearly due, what is overdue.</summary>
public sealed record QueueCounts(int Waiting, int NearlyDue, int Overdue);

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Review;

/// <summary>One line of the queue, with numbers masked.</summary>
public sealed record QueueEntry(
    RegistrationApplicationId Number,
    string Name,
    string DocumentMasked,
    string MobileMasked,
    AgencyCode Agency,
    ChannelCode Channel,
    RoutingRule RoutingRule,
    DateTimeOffset SubmittedAt,
    DateOnly DecisionDue,
    bool DecisionDueIsProvisional,
    bool DocumentNeedsLook,
    OfficerId? ClaimedBy,
    DateTimeOffset? ClaimedAt);

/// <summary>A place between two lines of the queue, from which a page is read on or back.</summary>
public sealed record QueuePosition(DateOnly Due, RegistrationApplicationId Number, bool Backwards);

/// <summary>What a queue is narrowed down to; everything is optional.</summary>
public sealed record QueueFilter
{
    public static QueueFilter Everything { get; } = new();

    /// <summary>An agency with everything below it; it widens nobody's view.</summary>
    public Jurisdiction? Within { get; init; }

    public ChannelCode? Channel { get; init; }

    /// <summary>Due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Due on this day or before.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>The beginning of the name.</summary>
    public string? Name { get; init; }

    /// <summary>Only what no agency serves and nobody has moved on yet (rule 5.4).</summary>
    public bool UnassignedOnly { get; init; }

    /// <summary>Only what this officer has claimed since, and so still holds.</summary>
    public ClaimFilter? ClaimedBy { get; init; }

    /// <summary>Only the walk-ins that this officer keyed in.</summary>
    public OfficerId? EnteredBy { get; init; }

    /// <summary>Only what every comparison source agrees with (rule 7.4).</summary>
    public bool MatchingOnly { get; init; }
}

/// <summary>Whose claims, and from when on they still hold.</summary>
public sealed record ClaimFilter(OfficerId Holder, DateTimeOffset After);

/// <summary>One page, the most urgent first, and whether there is more on either side.</summary>
public sealed record QueuePage(IReadOnlyList<QueueEntry> Entries, bool HasEarlier, bool HasLater);

/// <summary>What waits: of it what is overdue, due today, due by the next working day; what no agency serves, and since when.</summary>
public sealed record QueueCounts(int Waiting, int Overdue, int DueToday, int DueNext, int Unassigned, DateTimeOffset? UnassignedSince);

/// <summary>An agency with work that is overdue, and since when.</summary>
public sealed record LateAgency(AgencyCode Agency, int Overdue, DateOnly EarliestDue);

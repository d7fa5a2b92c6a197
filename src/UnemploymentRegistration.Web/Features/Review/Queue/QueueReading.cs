using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>Turns an address into a page of the queue: agency by name or code, due days by words.</summary>
public sealed class QueueReading(ReviewQueue queue, AgencyChoices agencies, ReferenceData reference, TimeProvider clock)
{
    public async Task<QueueListPage> ReadAsync(QueueQuery query, ListTools tools, Officer officer, CancellationToken cancellationToken)
    {
        var meant = agencies.Meant(query.Agency, officer.Jurisdiction);
        var page = FilterOf(query, officer) is { } filter
            ? await queue.ReadAsync(officer.Jurisdiction, filter, query.Position, cancellationToken)
            : new QueuePage([], HasEarlier: false, HasLater: false);
        return new QueueListPage(query, tools, officer, page, meant);
    }

    /// <summary>Null where the agency that was typed may mean several, or none.</summary>
    public QueueFilter? FilterOf(QueueQuery query, Officer officer)
    {
        var meant = agencies.Meant(query.Agency, officer.Jurisdiction);
        return TypedText.Tidy(query.Agency) is null || meant.Count == 1 ? FilterOf(query, meant, officer) : null;
    }

    private QueueFilter FilterOf(QueueQuery query, IReadOnlyList<Agency> meant, Officer officer)
    {
        var (data, today) = (reference.Current, clock.TodayInChina());
        var next = data.Calendar.DeadlineAfter(today, 1, data.Agencies.PathOf(officer.Agency)).On;
        return new QueueFilter
        {
            Within = meant is [var agency] ? new Jurisdiction(agency.Code, agency.Level) : null,
            Channel = query.Channel is { Length: > 0 } channel ? new ChannelCode(channel) : null,
            DueFrom = query.Due switch
            {
                QueueQuery.Today or QueueQuery.Soon => today,
                QueueQuery.Next => today.AddDays(1),
                _ => null,
            },
            DueBy = query.Due switch
            {
                QueueQuery.Overdue => today.AddDays(-1),
                QueueQuery.Today or QueueQuery.UntilToday => today,
                QueueQuery.Soon or QueueQuery.Next => next,
                _ => null,
            },
            Name = TypedText.Tidy(query.Name),
            UnassignedOnly = query.Unassigned,
            ClaimedBy = query.Mine ? new ClaimFilter(officer.Id, clock.GetUtcNow() - ApplicationClaim.Lasts) : null,
            EnteredBy = query.Entered ? officer.Id : null,
            MatchingOnly = query.Matching,
        };
    }
}

/// <summary>What the page of the queue shows.</summary>
/// <param name="AgenciesMeant">More than one where a part of a name fits several: the officer chooses.</param>
public sealed record QueueListPage(
    QueueQuery Query,
    ListTools Tools,
    Officer Officer,
    QueuePage Page,
    IReadOnlyList<Agency> AgenciesMeant)
{
    public bool AgencyIsUnclear => TypedText.Tidy(Query.Agency) is not null && AgenciesMeant.Count != 1;

    /// <summary>What was looked for by number; only ever on a page that answers a post.</summary>
    public string? Number { get; init; }

    public string AddressAfter => Tools.AddressWith("after", QueueQuery.PlaceOf(Page.Entries[^1]));

    public string AddressBefore => Tools.AddressWith("before", QueueQuery.PlaceOf(Page.Entries[0]));
}

/// <summary>A table of applications, with the columns that are shown.</summary>
/// <param name="ChoosesFor">The form to which the boxes before the lines belong; null where nothing is chosen.</param>
public sealed record QueueTable(IReadOnlyList<QueueEntry> Entries, Func<string, bool> Shows, string? ChoosesFor = null);

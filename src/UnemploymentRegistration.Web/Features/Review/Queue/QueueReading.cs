using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>Turns an address into a page of the queue: agency by name or code, due days by words.</summary>
public sealed class QueueReading(ReviewQueue queue, AgencyChoices agencies, ReferenceData reference, TimeProvider clock)
{
    public const int MostAgenciesNamed = 8;

    public async Task<QueueListPage> ReadAsync(QueueQuery query, Officer officer, CancellationToken cancellationToken)
    {
        var meant = agencies.Meant(query.Agency, officer.Jurisdiction);
        if (TypedText.Tidy(query.Agency) is not null && meant.Count != 1)
        {
            return new QueueListPage(query, officer, new QueuePage([], HasEarlier: false, HasLater: false), meant);
        }

        var page = await queue.ReadAsync(
            officer.Jurisdiction, FilterOf(query, meant, officer), query.Position, cancellationToken);
        return new QueueListPage(query, officer, page, meant);
    }

    private QueueFilter FilterOf(QueueQuery query, IReadOnlyList<Agency> meant, Officer officer)
    {
        var (data, today) = (reference.Current, clock.TodayInChina());
        var next = data.Calendar.DeadlineAfter(today, 1, data.Agencies.PathOf(officer.Agency)).On;
        return new QueueFilter
        {
            Within = meant is [var agency] ? new Jurisdiction(agency.Code, agency.Level) : null,
            Channel = query.Channel is { Length: > 0 } channel ? new ChannelCode(channel) : null,
            DueFrom = query.Due is QueueQuery.Soon ? today : null,
            DueBy = query.Due switch
            {
                QueueQuery.Overdue => today.AddDays(-1),
                QueueQuery.UntilToday => today,
                QueueQuery.Soon => next,
                _ => null,
            },
            Name = TypedText.Tidy(query.Name),
            UnassignedOnly = query.Unassigned,
            MatchingOnly = query.Matching,
        };
    }
}

/// <summary>What the page of the queue shows.</summary>
/// <param name="AgenciesMeant">More than one where a part of a name fits several: the officer chooses.</param>
public sealed record QueueListPage(QueueQuery Query, Officer Officer, QueuePage Page, IReadOnlyList<Agency> AgenciesMeant)
{
    public bool AgencyIsUnclear => TypedText.Tidy(Query.Agency) is not null && AgenciesMeant.Count != 1;

    /// <summary>What was looked for by number; only ever on a page that answers a post.</summary>
    public string? Number { get; init; }
}

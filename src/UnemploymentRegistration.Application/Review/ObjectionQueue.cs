using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>One line of the objections that wait for an answer.</summary>
public sealed record ObjectionEntry(
    ObjectionId Number,
    ObjectionSubject Subject,
    RegistrationApplicationId Application,
    string Name,
    AgencyCode RespondentAgency,
    AgencyCode Decider,
    DateTimeOffset FiledAt,
    DateOnly AnswerDue,
    bool AnswerDueIsProvisional);

/// <summary>A place between two lines, from which a page is read on or back.</summary>
public sealed record ObjectionPosition(DateOnly Due, ObjectionId Number, bool Backwards);

/// <summary>One page, the most urgent first, and whether there is more on either side.</summary>
public sealed record ObjectionPage(IReadOnlyList<ObjectionEntry> Entries, bool HasEarlier, bool HasLater);

/// <summary>待决定的申诉: those that the jurisdiction's agencies have to answer, paged by (due, key).</summary>
public sealed class ObjectionQueue(IRegistryDbContext db)
{
    public const int PageSize = 20;

    public Task<int> CountAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken) =>
        Open(jurisdiction).CountAsync(cancellationToken);

    public async Task<ObjectionPage> ReadAsync(
        Jurisdiction jurisdiction,
        ObjectionPosition? position,
        CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var entries = await Ordered(From(Open(jurisdiction), position), backwards)
            .Take(PageSize + 1)
            .Select(o => new ObjectionEntry(
                o.Id,
                o.Subject,
                o.Application,
                o.Subject == ObjectionSubject.Refusal
                    ? db.Applications.Where(a => a.Id == o.Application).Select(a => a.Name).First()
                    : db.Registrations.Where(r => r.Application == o.Application).Select(r => r.Name).First(),
                o.RespondentAgency,
                o.Decider,
                o.FiledAt,
                o.AnswerDue,
                o.AnswerDueIsProvisional))
            .ToListAsync(cancellationToken);

        var hasMore = entries.Count > PageSize;
        if (hasMore)
        {
            entries.RemoveAt(PageSize);
        }

        if (!backwards)
        {
            return new ObjectionPage(entries, HasEarlier: position is not null, HasLater: hasMore);
        }

        entries.Reverse();
        return new ObjectionPage(entries, HasEarlier: hasMore, HasLater: true);
    }

    private IQueryable<Objection> Open(Jurisdiction jurisdiction)
    {
        var head = jurisdiction.Head;
        var open = db.Objections.AsNoTracking().Where(o => o.Status == ObjectionStatus.Open);
        return jurisdiction.Level switch
        {
            AgencyLevel.Province => open,
            AgencyLevel.City => open.Where(o => o.DeciderCity == head),
            AgencyLevel.County => open.Where(o => o.DeciderCounty == head),
            AgencyLevel.Street => open.Where(o => o.DeciderStreet == head),
            _ => open.Where(o => o.Decider == head),
        };
    }

    private static IQueryable<Objection> From(IQueryable<Objection> open, ObjectionPosition? position)
    {
        if (position is null)
        {
            return open;
        }

        var (due, number) = (position.Due, position.Number);
        return position.Backwards
            ? open.Where(o => o.AnswerDue < due || (o.AnswerDue == due && o.Id < number))
            : open.Where(o => o.AnswerDue > due || (o.AnswerDue == due && o.Id > number));
    }

    private static IOrderedQueryable<Objection> Ordered(IQueryable<Objection> open, bool backwards) => backwards
        ? open.OrderByDescending(o => o.AnswerDue).ThenByDescending(o => o.Id)
        : open.OrderBy(o => o.AnswerDue).ThenBy(o => o.Id);
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>One line of the requests that wait for an answer.</summary>
public sealed record DataRequestEntry(
    DataRequestId Number,
    DataRequestKind Kind,
    RegistrationApplicationId Application,
    string Name,
    AgencyCode Agency,
    DateTimeOffset FiledAt,
    DateOnly AnswerDue,
    bool AnswerDueIsProvisional,
    bool IsForDeceased);

/// <summary>A place between two lines, from which a page is read on or back.</summary>
public sealed record DataRequestPosition(DateOnly Due, DataRequestId Number, bool Backwards);

/// <summary>One page, the most urgent first, and whether there is more on either side.</summary>
public sealed record DataRequestPage(IReadOnlyList<DataRequestEntry> Entries, bool HasEarlier, bool HasLater);

/// <summary>待答复的个人信息请求: those that the jurisdiction's agencies have to answer, paged by (due, key).</summary>
public sealed class DataRequestQueue(IRegistryDbContext db)
{
    public const int PageSize = 20;

    public Task<int> CountAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken) =>
        Open(jurisdiction).CountAsync(cancellationToken);

    public async Task<DataRequestPage> ReadAsync(
        Jurisdiction jurisdiction,
        DataRequestPosition? position,
        CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var entries = await Ordered(From(Open(jurisdiction), position), backwards)
            .Take(PageSize + 1)
            .Select(r => new DataRequestEntry(
                r.Id,
                r.Kind,
                r.Application,
                db.Applications.Where(a => a.Id == r.Application).Select(a => a.Name).First(),
                r.Agency,
                r.FiledAt,
                r.AnswerDue,
                r.AnswerDueIsProvisional,
                r.IsForDeceased))
            .ToListAsync(cancellationToken);

        var hasMore = entries.Count > PageSize;
        if (hasMore)
        {
            entries.RemoveAt(PageSize);
        }

        if (!backwards)
        {
            return new DataRequestPage(entries, HasEarlier: position is not null, HasLater: hasMore);
        }

        entries.Reverse();
        return new DataRequestPage(entries, HasEarlier: hasMore, HasLater: true);
    }

    private IQueryable<DataRequest> Open(Jurisdiction jurisdiction)
    {
        var head = jurisdiction.Head;
        var open = db.DataRequests.AsNoTracking().Where(r => r.Status == DataRequestStatus.Open);
        return jurisdiction.Level switch
        {
            AgencyLevel.Province => open,
            AgencyLevel.City => open.Where(r => r.AgencyCity == head),
            AgencyLevel.County => open.Where(r => r.AgencyCounty == head),
            AgencyLevel.Street => open.Where(r => r.AgencyStreet == head),
            _ => open.Where(r => r.Agency == head),
        };
    }

    private static IQueryable<DataRequest> From(IQueryable<DataRequest> open, DataRequestPosition? position)
    {
        if (position is null)
        {
            return open;
        }

        var (due, number) = (position.Due, position.Number);
        return position.Backwards
            ? open.Where(r => r.AnswerDue < due || (r.AnswerDue == due && r.Id < number))
            : open.Where(r => r.AnswerDue > due || (r.AnswerDue == due && r.Id > number));
    }

    private static IOrderedQueryable<DataRequest> Ordered(IQueryable<DataRequest> open, bool backwards) => backwards
        ? open.OrderByDescending(r => r.AnswerDue).ThenByDescending(r => r.Id)
        : open.OrderBy(r => r.AnswerDue).ThenBy(r => r.Id);
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>转接案卷: what the receiver sees of a case that is not theirs yet, and the sender of one that is not theirs any more.</summary>
public sealed record HandOverFile(CaseHandOver HandOver, HandOverWords? Words, IReadOnlyList<HistoryLine> History);

/// <summary>One page of open offers, by key, and whether there is more.</summary>
public sealed record HandOverPage(IReadOnlyList<CaseHandOver> Entries, bool HasMore);

public sealed class HandOverReading(IRegistryDbContext db, TrailReading trail, Unreadables unreadables, IFieldProtector protector)
{
    public const int PageSize = 50;

    /// <summary>Null where neither side is the actor's.</summary>
    public async Task<HandOverFile?> FindAsync(CaseHandOverId id, CancellationToken cancellationToken) =>
        await db.CaseHandOvers.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, cancellationToken) is { } handOver
            ? new HandOverFile(
                handOver,
                await unreadables.OpenAsync(() => handOver.OpenWords(protector), cancellationToken),
                await trail.OfAsync(nameof(CaseHandOver), id.Value, cancellationToken))
            : null;

    /// <summary>All of one case, the newest first.</summary>
    public async Task<IReadOnlyList<CaseHandOver>> OfCaseAsync(ServiceCaseId id, CancellationToken cancellationToken) =>
        await db.CaseHandOvers.AsNoTracking().Where(h => h.Case == id).OrderByDescending(h => h.Id).Take(PageSize).ToListAsync(cancellationToken);

    /// <summary>What waits for an answer of the jurisdiction.</summary>
    public Task<HandOverPage> IncomingAsync(Jurisdiction jurisdiction, CaseHandOverId? after, CancellationToken cancellationToken) =>
        PageAsync(To(jurisdiction, Open()), after, cancellationToken);

    /// <summary>What the jurisdiction has offered and nobody has answered.</summary>
    public Task<HandOverPage> OutgoingAsync(Jurisdiction jurisdiction, CaseHandOverId? after, CancellationToken cancellationToken) =>
        PageAsync(From(jurisdiction, Open()), after, cancellationToken);

    /// <summary>For the desk: how many offers wait for the jurisdiction.</summary>
    public Task<int> CountIncomingAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken) =>
        To(jurisdiction, Open()).CountAsync(cancellationToken);

    private static async Task<HandOverPage> PageAsync(IQueryable<CaseHandOver> offers, CaseHandOverId? after, CancellationToken cancellationToken)
    {
        if (after is { } key)
        {
            offers = offers.Where(h => h.Id > key);
        }

        var entries = await offers.OrderBy(h => h.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        return new HandOverPage([.. entries.Take(PageSize)], entries.Count > PageSize);
    }

    // By the one code of the height, so that the index of that height serves; the filter of the jurisdiction stands beside it.
    private static IQueryable<CaseHandOver> To(Jurisdiction own, IQueryable<CaseHandOver> offers) => own.Level switch
    {
        AgencyLevel.Province => offers,
        AgencyLevel.City => offers.Where(h => h.ToCity == own.Head),
        AgencyLevel.County => offers.Where(h => h.ToCounty == own.Head),
        AgencyLevel.Street => offers.Where(h => h.ToStreet == own.Head),
        _ => offers.Where(h => h.ToAgency == own.Head),
    };

    private static IQueryable<CaseHandOver> From(Jurisdiction own, IQueryable<CaseHandOver> offers) => own.Level switch
    {
        AgencyLevel.Province => offers,
        AgencyLevel.City => offers.Where(h => h.FromCity == own.Head),
        AgencyLevel.County => offers.Where(h => h.FromCounty == own.Head),
        AgencyLevel.Street => offers.Where(h => h.FromStreet == own.Head),
        _ => offers.Where(h => h.FromAgency == own.Head),
    };

    private IQueryable<CaseHandOver> Open() => db.CaseHandOvers.AsNoTracking().Where(h => h.Status == CaseHandOverStatus.Offered);
}

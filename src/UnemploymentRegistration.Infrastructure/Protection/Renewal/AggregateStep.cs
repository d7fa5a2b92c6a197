using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Records with a trail: each renewal is an act with its digests, so that the trail still tells the row (rule 13.1).</summary>
/// <param name="behind">The rows behind a key, in the order of keys.</param>
/// <param name="renewAsync">Renews those of a batch that need it; how many.</param>
internal sealed class AggregateStep<T>(
    Func<RegistryDbContext, long, IQueryable<T>> behind,
    Func<RegistryDbContext, IReadOnlyList<T>, CancellationToken, Task<int>> renewAsync) : IRenewalStep
    where T : Aggregate
{
    private const int BatchSize = 200;

    public string Name => typeof(T).Name;

    public async Task<(int Renewed, (long Key, long Part)? Last)> RenewAsync(
        RegistryDbContext db,
        (long Key, long Part) after,
        CancellationToken cancellationToken)
    {
        var rows = await behind(db, after.Key).Take(BatchSize).ToListAsync(cancellationToken);
        var renewed = await renewAsync(db, rows, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return (renewed, rows.Count == 0 ? null : (rows[^1].OversightKey, 0));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

/// <summary>锚定: writes down every night, and when the portal stops, where each chain stands, outside the database.</summary>
[DisallowConcurrentExecution]
public sealed class Anchoring(AnchorBook book, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Anchoring> log) : IJob, IHostedLifecycleService
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await AnchorAsync(cancellationToken);

    /// <summary>One line for each chain that has grown since its last one; the number of lines.</summary>
    public async Task<int> AnchorAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var heads = await db.OversightHeads.AsNoTracking().OrderBy(head => head.Chain).ToListAsync(cancellationToken);
        var hashes = new Dictionary<(string, long), string>();
        foreach (var point in LastPoints().Values)
        {
            hashes[(point.Chain, point.Sequence)] = await HashOfAsync(db, point, cancellationToken);
        }

        var now = clock.GetUtcNow();
        return book.Append(known =>
            from head in heads
            let last = known.GetValueOrDefault(head.Chain.Value)
            where last is null || (head.Sequence > last.Sequence && IsStill(last, hashes))
            select new AnchorPoint(now, AnchorPoint.Head, head.Chain.Value, head.Sequence, head.Hash));
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After everything else has stopped, so that the last acts are anchored too.</summary>
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await AnchorAsync(cancellationToken);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The chains of the trail could not be anchored at the stop");
        }
    }

    private Dictionary<string, AnchorPoint> LastPoints()
    {
        var last = new Dictionary<string, AnchorPoint>(StringComparer.Ordinal);
        foreach (var line in book.ReadLines().Select(AnchorLine.Read).OfType<AnchorLine>())
        {
            last[line.Point.Chain] = line.Point;
        }

        return last;
    }

    private static async Task<string> HashOfAsync(RegistryDbContext db, AnchorPoint point, CancellationToken cancellationToken)
    {
        var chain = new AgencyCode(point.Chain);
        return point.Sequence == 0
            ? AnchorPoint.Nothing
            : await db.OversightEntries.Where(e => e.Chain == chain && e.Sequence == point.Sequence)
                .Select(e => e.Hash).SingleOrDefaultAsync(cancellationToken) ?? "";
    }

    // A chain that was written anew gets no anchor that would vouch for it.
    private bool IsStill(AnchorPoint last, Dictionary<(string, long), string> hashes)
    {
        var isStill = !hashes.TryGetValue((last.Chain, last.Sequence), out var hash) || hash == last.Hash;
        if (!isStill)
        {
            log.LogCritical("Chain {Chain} of the trail does not fit its last anchor; run audit-verify", last.Chain);
        }

        return isStill;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>到期删除和匿名化: every night what has lived its days, batch by batch, each with its act in the trail.</summary>
/// <remarks>Each batch is a transaction: a job that is killed has done what it did, and the next one does the rest.</remarks>
[DisallowConcurrentExecution]
public sealed class RetentionKeeping(
    IServiceScopeFactory scopes,
    RetentionSchedule schedule,
    TimeProvider clock,
    ILogger<RetentionKeeping> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await KeepAsync(cancellationToken);

    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        foreach (var work in RetentionWorks.All)
        {
            await KeepAsync(work, cancellationToken);
        }
    }

    private async Task KeepAsync(IRetentionWork work, CancellationToken cancellationToken)
    {
        var (before, behind, total) = (clock.GetUtcNow().AddDays(-schedule.DaysOf(work.Class)), 0L, 0);
        try
        {
            while (await RunBatchAsync(work, before, behind, cancellationToken) is { Seen: > 0 } batch)
            {
                (behind, total) = (batch.Last, total + batch.Done);
            }
        }
        catch (LostRaceException)
        {
            log.LogWarning("Somebody changed what {Class} was about to remove; the next night does the rest", work.Class);
        }

        if (total > 0)
        {
            log.LogInformation("{Class}: {Count} rows past their days", work.Class, total);
        }
    }

    private async Task<RetentionBatch> RunBatchAsync(IRetentionWork work, DateTimeOffset before, long behind, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        RetentionBatch? batch = null;
        await db.InTransactionAsync(
            async () =>
            {
                db.Forget();
                batch = await work.RunAsync(scope.ServiceProvider, before, behind, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
        return batch!;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Jobs;

/// <summary>Deletes the files of jobs when their days are over; that they were there stays on the list and in the trail.</summary>
[DisallowConcurrentExecution]
public sealed class FileCleaning(JobFiles files, IServiceScopeFactory scopes, TimeProvider clock, ILogger<FileCleaning> log)
    : IJob
{
    public const int KeptDays = 7;

    private const int BatchSize = 100;

    private readonly TimeProvider _machine = TimeProvider.System;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await CleanAsync(cancellationToken);

    public async Task CleanAsync(CancellationToken cancellationToken)
    {
        // The files bear the machine's time, the rows the portal's.
        files.RemoveBefore(_machine.GetUtcNow().AddDays(-KeptDays));
        try
        {
            while (await DropBatchAsync(clock.GetUtcNow().AddDays(-KeptDays), cancellationToken) == BatchSize)
            {
            }
        }
        catch (LostRaceException)
        {
            log.LogDebug("Another program drops the names of old files");
        }
    }

    private async Task<int> DropBatchAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var jobs = await db.Jobs
            .Where(j => j.Status == JobStatus.Done && j.EndedAt < before && j.FileName != null)
            .OrderBy(j => j.EndedAt)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        jobs.ForEach(job => job.DropFile());
        await db.SaveChangesAsync(cancellationToken);
        return jobs.Count;
    }
}

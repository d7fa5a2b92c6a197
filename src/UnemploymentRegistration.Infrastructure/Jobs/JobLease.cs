using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Jobs;

/// <summary>Holds one attempt at a job: renews the lease, writes down the progress, and says how it ended.</summary>
internal sealed class JobLease(IServiceScopeFactory scopes, Job job, string holder, CancellationTokenSource attempt, ILogger log)
    : IJobProgress, IDisposable
{
    public static readonly TimeSpan Term = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan _renewal = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _writing = TimeSpan.FromSeconds(1);

    // By the machine's clock: a lease must lapse in real time, whatever day the portal believes in.
    private readonly TimeProvider _machine = TimeProvider.System;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly int _attempt = job.Attempts;

    private (int Done, int? Total) _reached = (job.Done, job.Total);
    private DateTimeOffset _written = DateTimeOffset.UnixEpoch;

    public async Task ReportAsync(int done, int? total, CancellationToken cancellationToken)
    {
        attempt.Token.ThrowIfCancellationRequested();
        _reached = (done, total);
        if (_machine.GetUtcNow() - _written >= _writing)
        {
            await RenewAsync(cancellationToken);
        }
    }

    /// <summary>Renews the lease until the attempt ends; ends the attempt where another program has the job now.</summary>
    public async Task KeepAsync()
    {
        using var timer = new PeriodicTimer(_renewal);
        while (!attempt.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(attempt.Token);
                await RenewAsync(attempt.Token);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogWarning(exception, "The lease of job {Job} could not be renewed and is tried again", job.Id);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Writes the last word on this attempt; false where it was not this one's to say any more.</summary>
    public async Task<bool> EndAsync(Action<Job, RegistryDbContext> end)
    {
        await _turn.WaitAsync();
        try
        {
            return await ChangeAsync(
                (current, db) =>
                {
                    current.Renew(_reached.Done, _reached.Total, current.FreeAt);
                    end(current, db);
                },
                CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var (done, total) = _reached;
            _written = _machine.GetUtcNow();
            if (!await ChangeAsync((current, _) => current.Renew(done, total, _written + Term), cancellationToken))
            {
                await attempt.CancelAsync();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<bool> ChangeAsync(Action<Job, RegistryDbContext> change, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var current = await db.Jobs.SingleOrDefaultAsync(j => j.Id == job.Id, cancellationToken);
        if (current is null || !current.IsHeldBy(holder, _attempt))
        {
            return false;
        }

        change(current, db);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (LostRaceException)
        {
            return false;
        }
    }
}

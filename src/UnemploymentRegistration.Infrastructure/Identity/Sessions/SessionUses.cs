using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity.Sessions;

/// <summary>Remembers when a session was last used, and writes it behind the requests, many in one transaction.</summary>
/// <remarks>
/// A request never waits for such a write. Another node learns of a use within one pause of the loop, far sooner than any
/// session ends by it; a killed program forgets no more than that pause.
/// </remarks>
public sealed class SessionUses(IServiceScopeFactory scopes)
{
    private const int BatchSize = 200;

    private readonly ConcurrentDictionary<long, DateTimeOffset> _unwritten = new();

    public void Note(long session, DateTimeOffset at) =>
        _unwritten.AddOrUpdate(session, at, (_, known) => at > known ? at : known);

    /// <summary>The later of what the row says and of what is not written yet.</summary>
    public DateTimeOffset LastOf(long session, DateTimeOffset written) =>
        _unwritten.TryGetValue(session, out var known) && known > written ? known : written;

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var batch in _unwritten.ToArray().Chunk(BatchSize))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
            await db.InTransactionAsync(() => WriteAsync(db, batch, cancellationToken), cancellationToken);
            foreach (var written in batch)
            {
                // Unless the session was used again meanwhile.
                _unwritten.TryRemove(written);
            }
        }
    }

    private static async Task WriteAsync(
        RegistryDbContext db,
        KeyValuePair<long, DateTimeOffset>[] uses,
        CancellationToken cancellationToken)
    {
        foreach (var (id, at) in uses)
        {
            await db.Sessions
                .Where(session => session.Id == id && session.LastUsedAt < at)
                .ExecuteUpdateAsync(session => session.SetProperty(s => s.LastUsedAt, at), cancellationToken);
        }
    }
}

/// <summary>Writes the uses of sessions every twenty seconds, and once more when the program stops.</summary>
public sealed class SessionUseLoop(SessionUses uses, ILogger<SessionUseLoop> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(20);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await WriteAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await uses.WriteAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(exception, "The uses of sessions could not be written; they are kept and tried again");
        }
    }
}

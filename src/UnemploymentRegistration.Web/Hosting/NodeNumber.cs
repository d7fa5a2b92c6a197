using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Infrastructure;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Takes a number for this program's keys at the start, renews it while the program runs, gives it back at the end.</summary>
public sealed class NodeNumber(IServiceScopeFactory scopes, KeySequence keys, ILogger<NodeNumber> log) : BackgroundService
{
    private static readonly TimeSpan _term = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _renewal = TimeSpan.FromMinutes(1);

    // By the machine's clock, as the keys are.
    private readonly TimeProvider _machine = TimeProvider.System;

    private readonly string _holder = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}/{Environment.ProcessId}/{RandomNumberGenerator.GetHexString(8)}");

    private readonly Lock _stopping = new();

    private int? _node;
    private Task? _return;

    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        while (_node is null)
        {
            _node = await TryTakeAsync(cancellationToken);
        }

        keys.Adopt(_node.Value);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await ReturnAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_renewal);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (!await HoldUntilAsync(_machine.GetUtcNow() + _term, stoppingToken))
                {
                    // Asleep for longer than the term: another program has the number now, and this one needs another.
                    log.LogError("Node number {Node} went to another program; a new one is taken", _node);
                    _node = null;
                    await TakeAsync(stoppingToken);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogError(exception, "The node number could not be renewed and is tried again");
            }
        }
    }

    // A host may be stopped from two sides at once; both wait for the one return.
    private Task ReturnAsync(CancellationToken cancellationToken)
    {
        lock (_stopping)
        {
            return _return ??= HoldUntilAsync(_machine.GetUtcNow(), cancellationToken);
        }
    }

    private async Task<int?> TryTakeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var now = _machine.GetUtcNow();
        var leases = await db.NodeLeases.ToDictionaryAsync(lease => lease.Node, cancellationToken);
        var free = Enumerable.Range(0, KeySequence.Nodes)
            .Where(node => !leases.TryGetValue(node, out var lease) || lease.Until <= now)
            .Select(node => (int?)node)
            .FirstOrDefault()
            ?? throw new InvalidOperationException($"All {KeySequence.Nodes} node numbers are in use.");

        if (!leases.TryGetValue(free, out var taken))
        {
            taken = new NodeLease { Node = free };
            db.NodeLeases.Add(taken);
        }

        (taken.Holder, taken.Until) = (_holder, now + _term);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return free;
        }
        catch (Exception exception) when (exception is LostRaceException or DuplicateRowException)
        {
            return null;
        }
    }

    private async Task<bool> HoldUntilAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var lease = await db.NodeLeases.SingleOrDefaultAsync(l => l.Node == _node && l.Holder == _holder, cancellationToken);
        if (lease is null)
        {
            return false;
        }

        lease.Until = until;
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}

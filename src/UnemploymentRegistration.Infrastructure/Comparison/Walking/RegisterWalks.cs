using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>What the database says of walks: asked for, taken, how far, ended; one for a list and a day.</summary>
public sealed class RegisterWalks(IServiceScopeFactory scopes, KeySequence keys, TimeProvider clock)
{
    /// <summary>Long enough for the slowest step, and short enough that a killed walk does not wait for long.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromMinutes(1);

    // By the machine's clock: a lease must lapse in real time, whatever day the portal believes in.
    private readonly TimeProvider _machine = TimeProvider.System;

    private readonly string _holder = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}/{Environment.ProcessId}/{RandomNumberGenerator.GetHexString(8)}");

    /// <summary>Asks for today's walk along every list that answers; those that were asked for already stay as they are.</summary>
    public async Task AskForAllAsync(CancellationToken cancellationToken)
    {
        var lists = await InDatabaseAsync(db => db.ComparisonLists.AsNoTracking()
            .Where(list => list.Status == ComparisonListStatus.Current)
            .OrderBy(list => list.Id)
            .ToListAsync(cancellationToken));
        foreach (var list in lists)
        {
            await AskAsync(list, cancellationToken);
        }
    }

    /// <summary>The walk along this list today, which one program asks for and all others find.</summary>
    public async Task<long> AskAsync(ComparisonList list, CancellationToken cancellationToken)
    {
        var on = clock.TodayInChina();
        try
        {
            return await FindAsync(list.Id, on, cancellationToken) ?? await InDatabaseAsync(async db =>
            {
                var walk = RegisterWalk.Ask(keys.Next(), list, on, clock.GetUtcNow());
                db.RegisterWalks.Add(walk);
                Witness(db, OversightAct.RegisterWalkAsked, walk);
                await db.SaveChangesAsync(cancellationToken);
                return walk.Id;
            });
        }
        catch (DuplicateRowException)
        {
            return (await FindAsync(list.Id, on, cancellationToken))!.Value;
        }
    }

    /// <summary>The walk along the list that answers, if it was loaded from this file and its walk has not come to its end.</summary>
    public async Task<long?> FindOpenAsync(ComparisonSource source, string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var mark = FileMark.Of(file, Path.GetFileName(path)).Mark;
        return await InDatabaseAsync(db => db.RegisterWalks.AsNoTracking()
            .Where(walk => (walk.Status == RegisterWalkStatus.Waiting || walk.Status == RegisterWalkStatus.Running)
                && db.ComparisonLists.Any(list => list.Id == walk.List
                    && list.Source == source && list.Status == ComparisonListStatus.Current && list.FileMark == mark))
            .OrderBy(walk => walk.Id)
            .Select(walk => (long?)walk.Id)
            .FirstOrDefaultAsync(cancellationToken));
    }

    /// <summary>The oldest walk that nobody goes.</summary>
    public Task<long?> FindFreeAsync(CancellationToken cancellationToken)
    {
        var now = _machine.GetUtcNow();
        return InDatabaseAsync(db => db.RegisterWalks.AsNoTracking()
            .Where(walk => (walk.Status == RegisterWalkStatus.Waiting || walk.Status == RegisterWalkStatus.Running) && walk.FreeAt <= now)
            .OrderBy(walk => walk.FreeAt).ThenBy(walk => walk.Id)
            .Select(walk => (long?)walk.Id)
            .FirstOrDefaultAsync(cancellationToken));
    }

    public Task<RegisterWalk> ReadAsync(long walk, CancellationToken cancellationToken) =>
        InDatabaseAsync(db => db.RegisterWalks.AsNoTracking().SingleAsync(w => w.Id == walk, cancellationToken));

    /// <summary>Takes a walk for this program; null where another has it, or nobody is to go it any more.</summary>
    public async Task<WalkHold?> TakeAsync(long key, CancellationToken cancellationToken)
    {
        try
        {
            return await InDatabaseAsync(db => TakeAsync(db, key, cancellationToken));
        }
        catch (LostRaceException)
        {
            return null;
        }
    }

    /// <summary>Saves what came of a step together with how far it came; the lease runs on.</summary>
    /// <param name="hold">Whose step it is.</param>
    /// <param name="work">What the step does; run again from the beginning where it lost a race.</param>
    /// <param name="cancellationToken">Ends it without saving.</param>
    /// <exception cref="WalkLostException">Another program goes on with the walk, or a newer list answers.</exception>
    public async Task StepAsync(WalkHold hold, Func<IServiceProvider, Task<WalkStep?>> work, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        await db.InTransactionAsync(
            async () =>
            {
                db.Forget();
                var step = await work(scope.ServiceProvider);
                var walk = await db.RegisterWalks.SingleAsync(w => w.Id == hold.Walk, cancellationToken);
                await DemandHeldAsync(db, walk, hold, cancellationToken);
                var until = _machine.GetUtcNow() + Term;
                if (step is null)
                {
                    walk.Renew(until);
                }
                else
                {
                    walk.Advance(step, until);
                }

                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
    }

    public Task FinishAsync(WalkHold hold) => EndAsync(hold, (walk, db) =>
    {
        walk.Finish(clock.GetUtcNow());
        Witness(db, OversightAct.RegisterWalkDone, walk);
    });

    /// <summary>The program stops; whoever comes goes on at once.</summary>
    public Task GiveBackAsync(WalkHold hold) => EndAsync(hold, (walk, _) => walk.GiveBack(_machine.GetUtcNow()));

    public Task PostponeAsync(WalkHold hold, TimeSpan pause) => EndAsync(hold, (walk, _) => walk.Postpone(_machine.GetUtcNow() + pause));

    // Nothing is lost where another program has the walk by now: it writes the last word.
    private async Task EndAsync(WalkHold hold, Action<RegisterWalk, RegistryDbContext> end)
    {
        try
        {
            await InDatabaseAsync(async db =>
            {
                var walk = await db.RegisterWalks.SingleAsync(w => w.Id == hold.Walk);
                if (walk.IsHeldBy(_holder, hold.Attempt))
                {
                    end(walk, db);
                    await db.SaveChangesAsync(CancellationToken.None);
                }

                return true;
            });
        }
        catch (LostRaceException)
        {
        }
    }

    private async Task<WalkHold?> TakeAsync(RegistryDbContext db, long key, CancellationToken cancellationToken)
    {
        var walk = await db.RegisterWalks.SingleAsync(w => w.Id == key, cancellationToken);
        var list = await db.ComparisonLists.AsNoTracking().SingleAsync(l => l.Id == walk.List, cancellationToken);
        if (!walk.IsOpen || walk.FreeAt > _machine.GetUtcNow())
        {
            return null;
        }

        var isTaken = false;
        if (list.Status is not ComparisonListStatus.Current)
        {
            walk.GiveWay(clock.GetUtcNow());
        }
        else
        {
            isTaken = walk.Take(_holder, _machine.GetUtcNow() + Term, clock.GetUtcNow());
        }

        if (!isTaken)
        {
            Witness(db, OversightAct.RegisterWalkStopped, walk);
        }

        await db.SaveChangesAsync(cancellationToken);
        return isTaken
            ? new WalkHold(walk.Id, walk.Attempts, walk.Behind, list.Id, list.Source, list.IndexingKey ?? 1, list.StartedAt.DateInChina())
            : null;
    }

    // In the transaction of the step: a list that is being replaced says nothing any more, and silence would withdraw cases.
    private async Task DemandHeldAsync(RegistryDbContext db, RegisterWalk walk, WalkHold hold, CancellationToken cancellationToken)
    {
        var isCurrent = await db.ComparisonLists.AnyAsync(
            list => list.Id == hold.List && list.Status == ComparisonListStatus.Current, cancellationToken);
        if (!isCurrent || !walk.IsHeldBy(_holder, hold.Attempt))
        {
            throw new WalkLostException();
        }
    }

    private Task<long?> FindAsync(long list, DateOnly on, CancellationToken cancellationToken) =>
        InDatabaseAsync(db => db.RegisterWalks.AsNoTracking()
            .Where(walk => walk.List == list && walk.On == on)
            .Select(walk => (long?)walk.Id)
            .SingleOrDefaultAsync(cancellationToken));

    private static void Witness(RegistryDbContext db, OversightAct act, RegisterWalk walk) => db.Witness(
        AgencyCode.Province,
        act,
        nameof(RegisterWalk),
        walk.Id,
        string.Create(CultureInfo.InvariantCulture, $"{walk.Source.ToCode()} {walk.Compared}/{walk.Proposed}/{walk.Withdrawn}"));

    private async Task<T> InDatabaseAsync<T>(Func<RegistryDbContext, Task<T>> work)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }
}

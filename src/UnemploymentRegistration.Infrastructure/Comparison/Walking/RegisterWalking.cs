using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>全员比对: lays the whole register beside a list, both in the order of their digests, in one pass (rule 10.2).</summary>
public sealed class RegisterWalking(
    RegisterWalks walks,
    RegisterDigests digests,
    IServiceScopeFactory scopes,
    FieldProtector protector,
    ILogger<RegisterWalking> log)
{
    // Of one transaction: on SQLite whoever files waits no longer than for so many cases.
    private const int PeoplePerSave = 50;
    private const int PeopleBetweenSaves = 50_000;
    private const int RacesPerStep = 3;

    private static readonly TimeSpan _pauseAfterFault = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _betweenSaves = TimeSpan.FromSeconds(2);

    /// <summary>Goes the oldest walk that nobody goes; false where there is none.</summary>
    public async Task<bool> WalkNextAsync(CancellationToken stopping) =>
        await walks.FindFreeAsync(stopping) is { } walk && await WalkAsync(walk, new NobodyWatches(), stopping) is not null;

    /// <summary>Goes a walk, or watches whoever goes it, until it is at its end.</summary>
    public async Task<RegisterWalk> SeeThroughAsync(long walk, IProgress<WalkProgress> progress, CancellationToken stopping)
    {
        while (true)
        {
            var seen = await WalkAsync(walk, progress, stopping) ?? await walks.ReadAsync(walk, stopping);
            if (!seen.IsOpen)
            {
                return seen;
            }

            progress.Report(new WalkProgress(0, seen.Compared, seen.Proposed, seen.Withdrawn));
            await Task.Delay(_look, stopping);
        }
    }

    /// <summary>Takes a walk and goes it to its end; null where another program has it.</summary>
    public async Task<RegisterWalk?> WalkAsync(long walk, IProgress<WalkProgress> progress, CancellationToken stopping)
    {
        if (await walks.TakeAsync(walk, stopping) is not { } hold)
        {
            return null;
        }

        try
        {
            await WalkAsync(hold, progress, stopping);
            await walks.FinishAsync(hold);
        }
        catch (WalkLostException)
        {
            log.LogInformation("Walk {Walk} along the list of {Source} is not this program's any more", hold.Walk, hold.Source);
            await walks.GiveBackAsync(hold);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await walks.GiveBackAsync(hold);
            throw;
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Walk {Walk} along the list of {Source} met a fault at attempt {Attempt}", hold.Walk, hold.Source, hold.Attempt);
            await walks.PostponeAsync(hold, _pauseAfterFault);
        }

        return await walks.ReadAsync(walk, CancellationToken.None);
    }

    private async Task WalkAsync(WalkHold hold, IProgress<WalkProgress> progress, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        var (saved, done) = (Stopwatch.StartNew(), new WalkProgress(0, 0, 0, 0));
        await digests.KeepAsync(
            hold.IndexingKey,
            async added =>
            {
                progress.Report(done = done with { Digested = added });
                await RenewWhenDueAsync(hold, saved, cancellationToken);
            },
            cancellationToken);
        var open = await FindOpenAsync(hold.Source, cancellationToken);
        var (blocks, behind) = (new BlockWalk(hold.List, scopes, protector), hold.Behind);
        var (seen, hits) = (new List<RegisteredHead>(), new List<ListHit>());
        while (await digests.ReadAsync(hold.IndexingKey, behind, cancellationToken) is { Count: > 0 } people)
        {
            behind = people[^1].Head;
            seen.AddRange(people);
            hits.AddRange(await blocks.MeetAsync(people, cancellationToken));
            if (hits.Count >= PeoplePerSave || seen.Count >= PeopleBetweenSaves || saved.Elapsed > _betweenSaves)
            {
                done = await SaveAsync(hold, seen, hits, open, done, progress, cancellationToken);
                (seen, hits) = ([], []);
                saved.Restart();
            }
        }

        await SaveAsync(hold, seen, hits, open, done, progress, cancellationToken);
    }

    // What of these people follows, some at a time, and that all of them were compared.
    private async Task<WalkProgress> SaveAsync(
        WalkHold hold,
        List<RegisteredHead> seen,
        List<ListHit> hits,
        IReadOnlySet<RegistrationRecordId> open,
        WalkProgress done,
        IProgress<WalkProgress> progress,
        CancellationToken cancellationToken)
    {
        var (said, counted) = (hits.ToLookup(hit => hit.Registration), 0);
        var concerned = seen.Where(person => said.Contains(person.Registration) || open.Contains(person.Registration));
        foreach (var some in concerned.Chunk(PeoplePerSave))
        {
            var upTo = seen.Count(person => person.Head <= some[^1].Head);
            done = Add(done, await JudgeAsync(hold, some, said, upTo - counted, cancellationToken));
            counted = upTo;
            progress.Report(done);
        }

        if (counted < seen.Count)
        {
            var step = new WalkStep(seen[^1].Head, seen.Count - counted, Proposed: 0, Withdrawn: 0);
            await walks.StepAsync(hold, _ => Task.FromResult<WalkStep?>(step), cancellationToken);
            progress.Report(done = Add(done, step));
        }

        return done;
    }

    private static WalkProgress Add(WalkProgress done, WalkStep step) => done with
    {
        Compared = done.Compared + step.Compared,
        Proposed = done.Proposed + step.Proposed,
        Withdrawn = done.Withdrawn + step.Withdrawn,
    };

    private async Task<WalkStep> JudgeAsync(
        WalkHold hold,
        RegisteredHead[] some,
        ILookup<RegistrationRecordId, ListHit> hits,
        int compared,
        CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        for (var race = 1; ; race++)
        {
            try
            {
                var step = new WalkStep(some[^1].Head, compared, Proposed: 0, Withdrawn: 0);
                await walks.StepAsync(
                    hold,
                    async services =>
                    {
                        var (proposed, withdrawn) = await services.GetRequiredService<WalkProposals>()
                            .JudgeAsync(hold, some.Select(person => person.Registration), hits, cancellationToken);
                        return step = step with { Proposed = proposed, Withdrawn = withdrawn };
                    },
                    cancellationToken);

                // As long a breath as the save took: on SQLite the next writer may be a person who files.
                await Task.Delay(watch.Elapsed, cancellationToken);
                return step;
            }
            catch (Exception exception) when (race < RacesPerStep && exception is LostRaceException or DuplicateRowException)
            {
                // An officer, or the person, was quicker; what they did is seen now.
                log.LogDebug(exception, "A step of walk {Walk} lost a race and is judged again", hold.Walk);
            }
        }
    }

    private async Task RenewWhenDueAsync(WalkHold hold, Stopwatch saved, CancellationToken cancellationToken)
    {
        if (saved.Elapsed > _betweenSaves)
        {
            await walks.StepAsync(hold, _ => Task.FromResult<WalkStep?>(null), cancellationToken);
            saved.Restart();
        }
    }

    private async Task<IReadOnlySet<RegistrationRecordId>> FindOpenAsync(ComparisonSource source, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WalkProposals>().FindOpenAsync(source, cancellationToken);
    }

    private sealed class NobodyWatches : IProgress<WalkProgress>
    {
        public void Report(WalkProgress value)
        {
        }
    }
}

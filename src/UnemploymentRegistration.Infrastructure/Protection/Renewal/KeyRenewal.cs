using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Keys;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>更换密钥: new keys beside the old ones, then everything made anew with them, then the old ones out of the file (decision 32).</summary>
/// <remarks>The portal serves all the while. Wherever it is killed, it goes on from there when it is begun again.</remarks>
public sealed class KeyRenewal(
    IServiceScopeFactory scopes,
    RegistrySettings settings,
    KeyRing ring,
    FieldProtector protector,
    Anchoring anchoring,
    ILogger<KeyRenewal> log)
{
    private readonly UnreadableRows _unreadable = new(log);

    /// <summary>Whether older keys are still in the file.</summary>
    public bool IsUnderWay => ring.Current.HoldsFormerKeys;

    /// <summary>Puts new keys beside those there are; nothing where a renewal is under way already.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        using (KeyFile.OneAtATime(settings.KeyFile))
        {
            ring.Refresh();
            if (!IsUnderWay)
            {
                KeyFile.Write(ring.Current.WithNewKeys(), settings.KeyFile);
                ring.Refresh();
                await WitnessAsync(OversightAct.KeysAdded, cancellationToken);
            }
        }

        // From here on nobody writes with the former ones, whoever has not read the file yet.
        await InDatabaseAsync(async db =>
        {
            await db.InTransactionAsync(
                () => KeyGuard.RaiseAsync(db, ring.Current.CurrentId, ring.Current.CurrentIndexing, cancellationToken), cancellationToken);
            return 0;
        });
    }

    /// <summary>Makes everything anew with the newest keys, table by table; goes on where it was killed.</summary>
    public async Task RenewAsync(IProgress<RenewalProgress> progress, CancellationToken cancellationToken)
    {
        var names = await InDatabaseAsync(db => Task.FromResult(StepsOf(db).Select(step => step.Name).ToList()));
        foreach (var name in names)
        {
            await RenewAsync(name, progress, cancellationToken);
        }
    }

    /// <summary>Takes the former keys out of the file if nothing rests on them any more; tells what still does.</summary>
    public async Task<RenewalRest> FinishAsync(IProgress<RenewalProgress> progress, CancellationToken cancellationToken)
    {
        var rest = await FindRestAsync(progress, cancellationToken);
        if (!rest.IsNothing || !IsUnderWay)
        {
            return rest;
        }

        // The last anchor is checked with the key that signed it: it must not be one of those that go.
        await WitnessAsync(OversightAct.KeysRemoved, cancellationToken);
        await anchoring.AnchorAsync(cancellationToken);
        using (KeyFile.OneAtATime(settings.KeyFile))
        {
            KeyFile.Write(ring.Current.WithoutFormerKeys(), settings.KeyFile);
            ring.Refresh();
        }

        return rest;
    }

    private async Task<RenewalRest> FindRestAsync(IProgress<RenewalProgress> progress, CancellationToken cancellationToken)
    {
        // Somebody may have saved a value, read before the new keys were there, behind the back of the renewal.
        var (left, before) = (await CountLeftAsync(cancellationToken), long.MaxValue);
        while (left > 0 && left < before)
        {
            await StartOverAsync(cancellationToken);
            await RenewAsync(progress, cancellationToken);
            (left, before) = (await CountLeftAsync(cancellationToken), left);
        }

        if (left > 0 && _unreadable.Met.Count == 0)
        {
            return new RenewalRest([$"仍有 {left} 个值使用旧密钥，请再次运行"]);
        }

        var unreadable = _unreadable.Met.Select(place => $"{place.Table}.{place.Column} {place.Key}：无法打开，请先修复或从备份恢复");
        var expiring = await InDatabaseAsync(db => new FormerKeys(db, settings, ring.Current).FindExpiringAsync(cancellationToken));
        return new RenewalRest([.. unreadable, .. expiring]);
    }

    private async Task RenewAsync(string name, IProgress<RenewalProgress> progress, CancellationToken cancellationToken)
    {
        bool isDone;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var watch = Stopwatch.StartNew();
            var state = await RenewBatchAsync(name, cancellationToken);
            isDone = state.IsDone;
            progress.Report(state);

            // As long a breath as the write took: on SQLite the next writer may be a person who files.
            await Task.Delay(watch.Elapsed, cancellationToken);
        }
        while (!isDone);
    }

    // The place is saved with the batch: what was renewed is never renewed twice, and nothing is passed over.
    private async Task<RenewalProgress> RenewBatchAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await InDatabaseAsync(async db =>
                {
                    RenewalProgress? state = null;
                    await db.InTransactionAsync(async () => state = await RenewBatchAsync(db, name, cancellationToken), cancellationToken);
                    return state!;
                });
            }
            catch (LostRaceException)
            {
                log.LogDebug("A row was saved by somebody while its keys were renewed; the batch is read again");
            }
        }
    }

    private async Task<RenewalProgress> RenewBatchAsync(RegistryDbContext db, string name, CancellationToken cancellationToken)
    {
        db.Forget();
        var (edition, step) = (Edition, StepsOf(db).Single(step => step.Name == name));
        var place = await db.KeyRenewalSteps.SingleOrDefaultAsync(s => s.Edition == edition && s.Step == name, cancellationToken)
            ?? db.KeyRenewalSteps.Add(KeyRenewalStep.Begin(edition, name)).Entity;
        if (!place.IsDone)
        {
            var (renewed, last) = await step.RenewAsync(db, (place.LastKey, place.LastPart), cancellationToken);
            if (last is { } reached)
            {
                place.GoOn(reached, renewed);
            }
            else
            {
                place.End();
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        return new RenewalProgress(name, place.Renewed, place.IsDone);
    }

    private Task<long> CountLeftAsync(CancellationToken cancellationToken) =>
        InDatabaseAsync(db => new FormerKeys(db, settings, ring.Current).CountLeftAsync(cancellationToken));

    private Task<int> StartOverAsync(CancellationToken cancellationToken) => InDatabaseAsync(async db =>
    {
        var edition = Edition;
        var places = await db.KeyRenewalSteps.Where(step => step.Edition == edition).ToListAsync(cancellationToken);
        places.ForEach(place => place.StartOver());
        return await db.SaveChangesAsync(cancellationToken);
    });

    private Task<int> WitnessAsync(OversightAct act, CancellationToken cancellationToken) => InDatabaseAsync(db =>
    {
        db.Witness(AgencyCode.Province, act, "ProtectionKeys", ring.Current.CurrentIndexing, Edition);
        return db.SaveChangesAsync(cancellationToken);
    });

    private string Edition =>
        string.Create(CultureInfo.InvariantCulture, $"{ring.Current.CurrentId}/{ring.Current.CurrentIndexing}");

    private IReadOnlyList<IRenewalStep> StepsOf(RegistryDbContext db) => new RenewalSteps(protector, _unreadable).For(db);

    private async Task<T> InDatabaseAsync<T>(Func<RegistryDbContext, Task<T>> work)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }
}

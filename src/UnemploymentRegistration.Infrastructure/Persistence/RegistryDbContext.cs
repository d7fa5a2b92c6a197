using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Persistence.Keys;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>The registry's database: every save is one transaction, behind the write gate, with its trail.</summary>
public sealed partial class RegistryDbContext(
    DbContextOptions<RegistryDbContext> options,
    IDatabaseEngine engine,
    IActorSource actors,
    TimeProvider clock,
    WaitingCounts waiting)
    : IdentityUserContext<OfficerAccount, long>(options), IRegistryDbContext
{
    private const string Version = "Version";

    private readonly List<PendingEntry> _witnessed = [];

    private bool _changesApplications;

    public void Witness(AgencyCode chain, OversightAct act, string subject, long subjectKey, string? note) =>
        _witnessed.Add(new PendingEntry(chain, new Act(act, note), subject, subjectKey, BeforeDigest: null, AfterDigest: null));

    /// <summary>
    /// Runs a unit of several saves as one transaction; a lost connection runs the whole unit again. Inside another unit
    /// it is part of that one: the gate lets nobody pass twice.
    /// </summary>
    public Task InTransactionAsync(Func<Task> unit, CancellationToken cancellationToken) => Database.CurrentTransaction is null
        ? Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            // Held from BEGIN IMMEDIATE to COMMIT, so that on SQLite nobody ever meets a busy database.
            using var turn = await engine.EnterAsync(cancellationToken);
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            await unit();
            await transaction.CommitAsync(cancellationToken);
            if (_changesApplications)
            {
                waiting.Forget();
            }
        })
        : unit();

    public Task InTurnAsync(IReadOnlyList<string> turns, Func<Task> unit, CancellationToken cancellationToken) => InTransactionAsync(
        async () =>
        {
            await engine.HoldTurnsAsync(this, turns, cancellationToken);
            await unit();
        },
        cancellationToken);

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();

        // Found once; every look at the entries would search for changes again.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Only SaveChangesAsync passes the write gate.");

    public void Forget()
    {
        ChangeTracker.Clear();
        _witnessed.Clear();
    }

    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        JurisdictionGuard.Check(ChangeTracker, Acting);
        RaiseVersions();
        List<PendingEntry> pending = [.. PendingEntry.CollectFrom(ChangeTracker), .. _witnessed];
        if (pending.Count == 0 && !ChangeTracker.HasChanges())
        {
            return 0;
        }

        _changesApplications |= ChangeTracker.Entries<RegistrationApplication>().Any(entry => entry.State is not EntityState.Unchanged);
        var saved = 0;
        try
        {
            await InTransactionAsync(SaveAsync, cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new LostRaceException(exception);
        }
        catch (DbUpdateException exception) when (exception.InnerException is DbException cause && engine.IsDuplicate(cause))
        {
            throw new DuplicateRowException(exception);
        }

        _witnessed.Clear();
        foreach (var aggregate in ChangeTracker.Entries<Aggregate>())
        {
            aggregate.Entity.ForgetActs();
        }

        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;

        async Task SaveAsync()
        {
            await new KeyGuard(engine).AdmitAsync(this, cancellationToken);
            saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
            await new OversightTrail(engine).AppendAsync(this, pending, actors.Current, clock.GetUtcNow(), cancellationToken);
        }
    }

    // SQLite has no row version, so the program counts the versions of a row itself, alike on both databases.
    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Modified && entry.Metadata.FindProperty(Version) is not null)
            {
                var version = entry.Property(Version);
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Jobs;

/// <summary>任务执行: takes jobs one by one, so that of several programs only one runs each, and runs them as who asked.</summary>
public sealed class JobRunner(
    IServiceScopeFactory scopes,
    JobFiles files,
    IFieldProtector protector,
    TimeProvider clock,
    ILogger<JobRunner> log)
{
    private const string BrokenOff = "任务多次中断，没有完成。请稍后重新提交；仍不成功时请联系系统管理员。";
    private const string OfficerChanged = "提交任务的账户已停用，或者机构、岗位已变更，任务没有执行。";

    private static readonly TimeSpan _pauseAfterFault = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _machine = TimeProvider.System;

    private readonly string _holder = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}/{Environment.ProcessId}/{RandomNumberGenerator.GetHexString(8)}");

    /// <summary>Runs the oldest job that is free; false where there is none.</summary>
    public async Task<bool> RunNextAsync(CancellationToken stopping)
    {
        var job = await FindFreeAsync(stopping);
        if (job is not null && await TryTakeAsync(job.Value, stopping) is { } taken)
        {
            await RunAsync(taken, stopping);
        }

        return job is not null;
    }

    private async Task<long?> FindFreeAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var now = _machine.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().Jobs.AsNoTracking()
            .Where(j => (j.Status == JobStatus.Waiting || j.Status == JobStatus.Running) && j.FreeAt <= now)
            .OrderBy(j => j.Id)
            .Select(j => (long?)j.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<Job?> TryTakeAsync(long key, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var job = await db.Jobs.SingleAsync(j => j.Id == key, cancellationToken);
        if (!job.IsOpen || job.FreeAt > _machine.GetUtcNow())
        {
            return null;
        }

        var isTaken = job.Take(_holder, _machine.GetUtcNow() + JobLease.Term);
        if (!isTaken)
        {
            Fail(job, BrokenOff, db);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return isTaken ? job : null;
        }
        catch (LostRaceException)
        {
            log.LogDebug("Job {Job} was taken by another program", key);
            return null;
        }
    }

    private async Task RunAsync(Job job, CancellationToken stopping)
    {
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var lease = new JobLease(scopes, job, _holder, attempt, log);
        using var draft = files.Begin(job.Id);
        var keeping = lease.KeepAsync();
        try
        {
            var outcome = await WorkAsync(job, draft, lease, attempt.Token);
            await lease.EndAsync((current, db) => End(current, outcome, draft, db));
        }
        catch (OperationCanceledException) when (attempt.IsCancellationRequested)
        {
            await lease.EndAsync((current, _) => current.GiveBack(_machine.GetUtcNow()));
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Job {Job} of kind {Kind} met a fault at attempt {Attempt}", job.Id, job.Kind, job.Attempts);
            await lease.EndAsync((current, _) => current.Postpone(_machine.GetUtcNow() + _pauseAfterFault));
        }
        finally
        {
            await attempt.CancelAsync();
            await keeping;
        }
    }

    private async Task<Result<JobOutcome>> WorkAsync(Job job, JobDraft draft, JobLease lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await OfficerOfAsync(job, scope.ServiceProvider, cancellationToken) is not { } officer)
        {
            return new DomainError("job.officer-changed", OfficerChanged);
        }

        using var asOfficer = ActingProgram.BeginFor(Actor.For(officer));
        var work = scope.ServiceProvider.GetServices<IJobWork>().Single(work => work.Kind == job.Kind);
        var assignment = new JobAssignment(
            job.Id, officer, job.OpenParameters(protector), job.Done, () => files.OpenInput(job.Id), draft.Create);
        return await work.RunAsync(assignment, lease, cancellationToken);
    }

    // As the account stands now: whoever was moved or left since has not the rights the job was asked for with.
    private static async Task<Officer?> OfficerOfAsync(Job job, IServiceProvider services, CancellationToken cancellationToken)
    {
        var account = await services.GetRequiredService<RegistryDbContext>().Users.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == job.Officer.Value, cancellationToken);
        var agency = services.GetRequiredService<ReferenceData>().Current.Agencies.Find(job.Agency);
        return account is { IsClosed: false } && account.Agency == job.Agency && account.Role == job.Role && agency is not null
            ? new Officer(job.Officer, account.DisplayName, job.Agency, job.Role, new Jurisdiction(agency.Code, agency.Level))
            : null;
    }

    private void End(Job job, Result<JobOutcome> outcome, JobDraft draft, RegistryDbContext db)
    {
        if (outcome.IsRefused)
        {
            Fail(job, outcome.Error.Message, db);
            return;
        }

        files.Keep(job.Id, draft);
        job.Finish(outcome.Value, clock.GetUtcNow());
        db.Witness(job.Agency, OversightAct.JobDone, nameof(Job), job.Id, job.Title);
    }

    private void Fail(Job job, string message, RegistryDbContext db)
    {
        job.Fail(message, clock.GetUtcNow());
        db.Witness(job.Agency, OversightAct.JobFailed, nameof(Job), job.Id, job.Title);
    }
}

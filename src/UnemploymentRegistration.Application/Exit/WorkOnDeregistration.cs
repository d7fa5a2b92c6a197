using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>核实注销案: the steps between the proposal and the end, one at a time (rules 10.1 to 10.6).</summary>
public sealed class WorkOnDeregistration(
    IRegistryDbContext db,
    EndNotice notice,
    LastSilence silence,
    AwaitedFindings awaited,
    IncomeStandards standards,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>转入核实.</summary>
    public Task<Result> LookIntoAsync(DeregistrationId number, Officer officer, CancellationToken cancellationToken) =>
        StepAsync(number, found => found.LookInto(officer), cancellationToken);

    /// <summary>记录核实情况.</summary>
    public Task<Result> FindAsync(
        DeregistrationId number,
        FindingWords words,
        Custody? custody,
        Officer officer,
        CancellationToken cancellationToken) => StepAsync(
            number,
            found =>
            {
                var finding = found.Find(keys.Next(), words, custody, officer, clock.GetUtcNow(), protector);
                if (finding.IsRefused)
                {
                    return finding.Error;
                }

                db.DeregistrationFindings.Add(finding.Value);
                return Result.Success;
            },
            cancellationToken);

    /// <summary>写明实际情况 (rule 10.3).</summary>
    public Task<Result> WriteCircumstancesAsync(DeregistrationId number, ExitWords words, Officer officer, CancellationToken cancellationToken) =>
        StepAsync(number, found => found.WriteCircumstances(words, officer, protector), cancellationToken);

    /// <summary>核实不符.</summary>
    public Task<Result> ClearAsync(DeregistrationId number, ExitWords why, Officer officer, CancellationToken cancellationToken) =>
        StepAsync(number, found => found.Clear(why, officer, clock.GetUtcNow(), protector), cancellationToken);

    /// <summary>告知本人, by SMS.</summary>
    public async Task<Result> InformAsync(DeregistrationId number, Officer officer, CancellationToken cancellationToken)
    {
        if (await db.Deregistrations.SingleOrDefaultAsync(d => d.Id == number, cancellationToken) is not { } found)
        {
            return ExitErrors.NotFound;
        }

        if (await silence.IsKeptAgainstAsync(found, cancellationToken))
        {
            return ExitErrors.DeathLookedInto;
        }

        var now = clock.GetUtcNow();
        var informing = found.Inform(officer, now);
        if (informing.IsRefused)
        {
            return informing;
        }

        var record = await db.Registrations.SingleAsync(r => r.Id == found.Registration, cancellationToken);
        await notice.InformAsync(found, record, now, cancellationToken);
        return await db.SaveUnlessLostAsync(ExitErrors.ChangedMeanwhile, cancellationToken);
    }

    /// <summary>按相符的情形办理: what the person reported (rule 10.6).</summary>
    public async Task<Result> FitAsync(
        DeregistrationId number,
        DeregistrationGround ground,
        ReportedIncome? income,
        Officer officer,
        CancellationToken cancellationToken)
    {
        if (await db.Deregistrations.SingleOrDefaultAsync(d => d.Id == number, cancellationToken) is not { } found)
        {
            return ExitErrors.NotFound;
        }

        var record = await db.Registrations.AsNoTracking().SingleAsync(r => r.Id == found.Registration, cancellationToken);
        var test = income is null || ground is not DeregistrationGround.StableIncome
            ? null
            : await standards.TestAsync(income, record, found.FactOn ?? clock.TodayInChina(), cancellationToken);
        var fitting = found.Fit(ground, test, officer, protector);
        return fitting.IsRefused ? fitting : await SaveAsync(found, cancellationToken);
    }

    private async Task<Result> StepAsync(DeregistrationId number, Func<Deregistration, Result> step, CancellationToken cancellationToken)
    {
        if (await db.Deregistrations.SingleOrDefaultAsync(d => d.Id == number, cancellationToken) is not { } found)
        {
            return ExitErrors.NotFound;
        }

        var result = step(found);
        return result.IsRefused ? result : await SaveAsync(found, cancellationToken);
    }

    private async Task<Result> SaveAsync(Deregistration found, CancellationToken cancellationToken)
    {
        await awaited.KeepAsync(found, cancellationToken);
        return await db.SaveUnlessLostAsync(ExitErrors.ChangedMeanwhile, cancellationToken);
    }
}

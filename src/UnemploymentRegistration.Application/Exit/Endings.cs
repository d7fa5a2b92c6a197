using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>注销登记: all that an end brings with it, before the one save: record, ledger, other cases, SMS (10.1, 11.3).</summary>
public sealed class Endings(IRegistryDbContext db, EndNotice notice, LastSilence silence, KeySequence keys)
{
    public async Task<Result> EndAsync(
        Deregistration deregistration,
        RegistrationRecord record,
        Officer officer,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (await silence.IsKeptAgainstAsync(deregistration, cancellationToken))
        {
            return ExitErrors.DeathLookedInto;
        }

        var confirmation = deregistration.Confirm(record, officer, new MovementStamp(keys.Next(), now.DateInChina(), now));
        if (confirmation.IsRefused)
        {
            return confirmation;
        }

        await AnswerReportsAsync(record, officer, now, cancellationToken);
        await CloseCaseAsync(record, now.DateInChina(), cancellationToken);
        await WithdrawOthersAsync(deregistration, now, cancellationToken);
        if (deregistration.Ground is DeregistrationGround.Deceased)
        {
            await silence.CancelWaitingAsync(record, cancellationToken);
        }

        await notice.TellEndAsync(deregistration, record, now, cancellationToken);
        return Result.Success;
    }

    // Who reported work reads that it was done; what else was asked is answered by itself.
    private async Task AnswerReportsAsync(RegistrationRecord record, Officer officer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await db.PersonReports
            .Where(p => p.Registration == record.Id && p.Status == PersonReportStatus.Open)
            .ToListAsync(cancellationToken);
        var work = open.Where(report => report.Kind is PersonReportKind.FoundWork).ToList();
        var answer = PersonReportAnswer.Read($"已核对，失业登记于{now.DateInChina():yyyy年M月d日}注销。").Value!;
        work.ForEach(report => report.Settle(answer, record.ServingPath, officer, now));
        if (work.Count > 0 && work.Count == open.Count)
        {
            (await FindCaseAsync(record, cancellationToken))?.Settle(CaseDuty.PersonReport);
        }
    }

    private Task<ServiceCase?> FindCaseAsync(RegistrationRecord record, CancellationToken cancellationToken) =>
        db.ServiceCases.SingleOrDefaultAsync(c => c.Registration == record.Id, cancellationToken);

    private async Task CloseCaseAsync(RegistrationRecord record, DateOnly today, CancellationToken cancellationToken)
    {
        if (await FindCaseAsync(record, cancellationToken) is { IsOpen: true } served)
        {
            served.Settle(CaseDuty.Finding);
            served.Close(CaseEnd.Deregistered, today);
        }
    }

    // There is nothing left for them to end.
    private async Task WithdrawOthersAsync(Deregistration confirmed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var others = await db.Deregistrations
            .Where(d => d.Registration == confirmed.Registration && d.Id != confirmed.Id)
            .Where(d => d.Status == DeregistrationStatus.Proposed || d.Status == DeregistrationStatus.Investigating || d.Status == DeregistrationStatus.Informed)
            .ToListAsync(cancellationToken);
        foreach (var other in others)
        {
            other.Withdraw($"registration ended: {confirmed.Id}", now);
        }
    }
}

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
        var confirmation = deregistration.Confirm(record, officer, new MovementStamp(keys.Next(), now.DateInChina(), now));
        if (confirmation.IsRefused)
        {
            return confirmation;
        }

        await CloseCaseAsync(record, now.DateInChina(), cancellationToken);
        await WithdrawOthersAsync(deregistration, now, cancellationToken);
        if (deregistration.Ground is DeregistrationGround.Deceased)
        {
            await silence.CancelWaitingAsync(record, cancellationToken);
        }

        await notice.TellEndAsync(deregistration, record, now, cancellationToken);
        return Result.Success;
    }

    private async Task CloseCaseAsync(RegistrationRecord record, DateOnly today, CancellationToken cancellationToken)
    {
        if (await db.ServiceCases.SingleOrDefaultAsync(c => c.Registration == record.Id, cancellationToken) is { IsOpen: true } served)
        {
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

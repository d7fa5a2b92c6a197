using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <content>接收、退回、撤回: each ends the offer, once.</content>
public sealed partial class CaseHandOver
{
    /// <summary>接收: from now on the person is the receiver's, with history and clocks (rules 6.4, 9.7).</summary>
    public Result Accept(ServiceCase @case, Officer officer, DateTimeOffset at)
    {
        if (WhyMayNotAnswer(officer) is { } error)
        {
            return error;
        }

        var moved = @case.HandOver(To);
        if (moved.IsRefused)
        {
            return moved;
        }

        Answer(CaseHandOverStatus.Accepted, officer, at, reason: null);
        Record(OversightAct.HandOverAccepted, $"{FromAgency} → {ToAgency}");
        return Result.Success;
    }

    /// <summary>退回: the sender is told why, and goes on as before.</summary>
    public Result Decline(string reason, ServiceCase @case, Officer officer, DateTimeOffset at)
    {
        if (WhyMayNotAnswer(officer) is { } error)
        {
            return error;
        }

        Answer(CaseHandOverStatus.Declined, officer, at, reason);
        Record(OversightAct.HandOverDeclined, reason);
        @case.Settle(CaseDuty.HandOver);
        return Result.Success;
    }

    /// <summary>撤回: the sender takes the offer back as long as nobody has answered.</summary>
    public Result Withdraw(ServiceCase @case, Officer officer, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return HandOverErrors.AlreadyAnswered;
        }

        if (!Serves(officer) || !officer.Jurisdiction.Covers(From))
        {
            return HandOverErrors.NotTheSender;
        }

        Answer(CaseHandOverStatus.Withdrawn, officer, at, reason: null);
        Record(OversightAct.HandOverWithdrawn);
        @case.Settle(CaseDuty.HandOver);
        return Result.Success;
    }

    private void Answer(CaseHandOverStatus status, Officer officer, DateTimeOffset at, string? reason) =>
        (Status, AnsweredBy, AnsweredAt, Reason) = (status, officer.Id, at, reason);
}

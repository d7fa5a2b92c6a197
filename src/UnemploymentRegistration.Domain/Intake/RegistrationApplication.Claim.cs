using System.Globalization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <content>领办、释放、接手: so that two do not work on one decision (rule 7.5).</content>
public sealed partial class RegistrationApplication
{
    public OfficerId? ClaimedBy { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>Null where nobody works on it now, or who did let half an hour pass.</summary>
    public ApplicationClaim? ClaimAt(DateTimeOffset now) => ApplicationClaim.Effective(ClaimedBy, ClaimedAt, now);

    /// <summary>领办: also renews one's own claim for another half hour.</summary>
    public Result Claim(Officer officer, DateTimeOffset at)
    {
        if ((WhyMayNotHandle(officer) ?? WhyHeldByAnother(officer, at)) is { } error)
        {
            return error;
        }

        (ClaimedBy, ClaimedAt) = (officer.Id, at);
        Record(OversightAct.ApplicationClaimed);
        return Result.Success;
    }

    /// <summary>接手: from whoever holds it; the trail keeps from whom, and who held it is told at the next step.</summary>
    public Result TakeOver(Officer officer, DateTimeOffset at)
    {
        if (WhyHeldByAnother(officer, at) is not { } held)
        {
            return Claim(officer, at);
        }

        if (WhyMayNotHandle(officer) is { } error)
        {
            return error;
        }

        (ClaimedBy, ClaimedAt) = (officer.Id, at);
        Record(OversightAct.ApplicationTakenOver, held.Holder.Value.ToString(CultureInfo.InvariantCulture));
        return Result.Success;
    }

    /// <summary>释放: who holds it lets go before the half hour is over.</summary>
    public Result Release(Officer officer, DateTimeOffset at)
    {
        if (ClaimAt(at)?.Holder != officer.Id)
        {
            return ClaimErrors.NotYours;
        }

        EndClaim();
        Record(OversightAct.ApplicationReleased);
        return Result.Success;
    }

    private ClaimedByAnother? WhyHeldByAnother(Officer officer, DateTimeOffset at) =>
        ClaimAt(at) is { } claim && claim.Holder != officer.Id ? ClaimErrors.ClaimedByAnother(claim) : null;

    private void EndClaim() => (ClaimedBy, ClaimedAt) = (null, null);
}

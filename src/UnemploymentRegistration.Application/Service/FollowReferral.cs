using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>回访: the outcome of a referral, or another day where there is none yet (9.1(3)).</summary>
/// <param name="Outcome">Null where the call is only put off.</param>
/// <param name="Postponed">The new day; null where there is an outcome.</param>
public sealed record FollowReferral(
    ServiceCaseId Case,
    ReferralId Referral,
    ReferralOutcome? Outcome,
    string? Note,
    DateOnly? Postponed,
    Officer Officer);

public sealed class FollowReferralHandler(IRegistryDbContext db, IFieldProtector protector, TimeProvider clock)
{
    public async Task<Result> HandleAsync(FollowReferral command, CancellationToken cancellationToken)
    {
        var @case = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        var open = await db.Referrals
            .Where(r => r.Case == command.Case && (r.Outcome == null || r.Id == command.Referral))
            .ToListAsync(cancellationToken);
        if (@case is null || open.Find(r => r.Id == command.Referral) is not { } referral)
        {
            return ReferralErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var followed = command switch
        {
            { Outcome: { } outcome } => referral.Close(outcome, command.Note, command.Officer, now, protector),
            { Postponed: { } day } => referral.Postpone(day, now),
            _ => ReferralErrors.ReturnCallDay,
        };
        if (followed.IsRefused)
        {
            return followed;
        }

        @case.ExpectReturnCalls(open);
        return await db.SaveUnlessLostAsync(ReferralErrors.AlreadyClosed, cancellationToken);
    }
}

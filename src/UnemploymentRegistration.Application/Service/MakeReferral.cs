using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>推介 (9.1(3)).</summary>
public sealed record MakeReferral(ServiceCaseId Case, ReferralWords Words, Officer Officer);

public sealed class MakeReferralHandler(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    public async Task<Result> HandleAsync(MakeReferral command, CancellationToken cancellationToken)
    {
        var @case = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        if (@case is not { IsOpen: true })
        {
            return @case is null ? ServiceCaseErrors.NotFound : ServiceCaseErrors.Closed;
        }

        var made = Referral.Make(new(keys.Next()), command.Words, @case, command.Officer, clock.GetUtcNow(), protector);
        if (made.IsRefused)
        {
            return made.Error;
        }

        db.Referrals.Add(made.Value);
        @case.Expect(CaseDuty.ReturnCall, made.Value.ReturnCallDue, isProvisional: false);
        return await db.SaveUnlessLostAsync(PlanErrors.ChangedMeanwhile, cancellationToken);
    }
}

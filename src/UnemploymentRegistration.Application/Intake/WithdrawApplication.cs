using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>撤回申请: the applicant alone, before the decision (rule 7.8).</summary>
public sealed record WithdrawApplication(RegistrationApplicationId Application, ApplicantAccountId Account);

public sealed class WithdrawApplicationHandler(IRegistryDbContext db, TimeProvider clock)
{
    public async Task<Result> HandleAsync(WithdrawApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        var withdrawal = application.Withdraw(command.Account, clock.GetUtcNow());
        return withdrawal.IsRefused
            ? withdrawal
            : await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
    }
}

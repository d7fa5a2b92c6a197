using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>批量通过: each application is looked at once more and decided for itself, in a transaction of its own (rule 7.4).</summary>
public sealed record ApproveMany(IReadOnlyCollection<RegistrationApplicationId> Applications, Officer Officer);

/// <summary>What became of one of them.</summary>
public sealed record ApprovalOutcome(ApprovalCandidate Candidate, Result<RegistrationRecord> Result);

public sealed class ApproveManyHandler(IRegistryDbContext db, ManyApprovals approvals, ApproveApplicationHandler approveApplication)
{
    public async Task<IReadOnlyList<ApprovalOutcome>> HandleAsync(ApproveMany command, CancellationToken cancellationToken)
    {
        var outcomes = new List<ApprovalOutcome>();
        foreach (var number in command.Applications.Distinct().Take(ManyApprovals.Most))
        {
            // Between the page and now a source may have answered anew, or somebody may have taken it.
            var candidate = (await approvals.ReadAsync([number], command.Officer, cancellationToken))[0];
            var result = candidate.WhyNot is { } error
                ? error
                : await approveApplication.HandleAsync(new ApproveApplication(number, command.Officer), cancellationToken);
            outcomes.Add(new ApprovalOutcome(candidate, result));
            db.Forget();
        }

        return outcomes;
    }
}

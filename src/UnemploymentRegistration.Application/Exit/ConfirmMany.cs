using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>批量确认注销: each clear case is looked at once more and confirmed for itself, in a transaction of its own (rule 10.2).</summary>
public sealed record ConfirmMany(IReadOnlyCollection<DeregistrationId> Deregistrations, Officer Officer);

/// <summary>What became of one of them.</summary>
public sealed record ConfirmationOutcome(ClearCase Case, Result Result);

public sealed class ConfirmManyHandler(IRegistryDbContext db, ClearCases cases, ConfirmDeregistrationHandler confirm)
{
    public async Task<IReadOnlyList<ConfirmationOutcome>> HandleAsync(ConfirmMany command, CancellationToken cancellationToken)
    {
        var outcomes = new List<ConfirmationOutcome>();
        foreach (var number in command.Deregistrations.Distinct().Take(ClearCases.Most))
        {
            // Between the page and now the source may have corrected itself, or somebody may have taken it up.
            var one = (await cases.ReadAsync([number], command.Officer, cancellationToken))[0];
            var result = one.WhyNot is { } error ? error : await confirm.HandleAsync(new(number, command.Officer), cancellationToken);
            outcomes.Add(new ConfirmationOutcome(one, result));
            db.Forget();
        }

        return outcomes;
    }
}

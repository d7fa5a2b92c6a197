using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>撤回比对提出: what stands open by a source that says so no more (rule 10.2).</summary>
/// <param name="Cases">Open cases of the source that its newest list does not bear out.</param>
public sealed record WithdrawDeregistrations(ComparisonSource Source, IReadOnlyCollection<DeregistrationId> Cases);

public sealed class WithdrawDeregistrationsHandler(IRegistryDbContext db, AwaitedFindings awaited, TimeProvider clock)
{
    /// <summary>How many were withdrawn; what was closed meanwhile stays as it is.</summary>
    public async Task<int> HandleAsync(WithdrawDeregistrations command, CancellationToken cancellationToken)
    {
        var withdrawn = 0;
        foreach (var number in command.Cases)
        {
            var found = await db.Deregistrations.SingleOrDefaultAsync(
                d => d.Id == number && d.Source == command.Source && d.Origin == DeregistrationOrigin.Comparison,
                cancellationToken);
            if (found is null || found.Withdraw($"source {command.Source.ToCode()}", clock.GetUtcNow()).IsRefused)
            {
                continue;
            }

            await awaited.KeepAsync(found, cancellationToken);
            var saved = await db.SaveUnlessLostAsync(ExitErrors.ChangedMeanwhile, cancellationToken);
            withdrawn += saved.IsRefused ? 0 : 1;
            db.Forget();
        }

        return withdrawn;
    }
}

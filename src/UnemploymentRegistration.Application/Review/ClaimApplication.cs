using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>领办或接手: says that this officer works on the decision, for half an hour (rule 7.5).</summary>
/// <param name="TakesOver">Also from somebody who holds it.</param>
public sealed record ClaimApplication(RegistrationApplicationId Application, Officer Officer, bool TakesOver = false);

public sealed class ClaimApplicationHandler(IRegistryDbContext db, TimeProvider clock)
{
    public async Task<Result> HandleAsync(ClaimApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var claim = command.TakesOver ? application.TakeOver(command.Officer, now) : application.Claim(command.Officer, now);
        return claim.IsRefused
            ? claim
            : await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
    }
}

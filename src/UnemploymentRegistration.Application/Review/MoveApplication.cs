using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>转办: a supervisor puts another agency in charge of an online application; the due date stays (rule 5.5).</summary>
public sealed record MoveApplication(RegistrationApplicationId Application, AgencyCode Agency, string Reason, Officer Officer);

public sealed class MoveApplicationHandler(IRegistryDbContext db, ReferenceData reference, TimeProvider clock)
{
    public async Task<Result> HandleAsync(MoveApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        var agencies = reference.Current.Agencies;
        if (agencies.Find(command.Agency) is not { IsActive: true })
        {
            return ApplicationErrors.NoSuchAgency;
        }

        var move = application.MoveTo(agencies.PathOf(command.Agency), command.Reason, command.Officer, clock.GetUtcNow());
        return move.IsRefused
            ? move
            : await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>释放: lets go of a claim before its half hour is over.</summary>
public sealed record ReleaseApplication(RegistrationApplicationId Application, Officer Officer);

public sealed class ReleaseApplicationHandler(IRegistryDbContext db, TimeProvider clock)
{
    public async Task<Result> HandleAsync(ReleaseApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        var release = application.Release(command.Officer, clock.GetUtcNow());
        return release.IsRefused
            ? release
            : await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
    }
}

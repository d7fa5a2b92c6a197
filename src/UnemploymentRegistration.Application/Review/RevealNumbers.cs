using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>查看完整号码: a deliberate act with its reason in the trail, so that doubts are cleared up by phone (rules 3.3, 13.1).</summary>
public sealed record RevealNumbers(RegistrationApplicationId Application, string Reason);

public sealed class RevealNumbersHandler(IRegistryDbContext db)
{
    public async Task<Result> HandleAsync(RevealNumbers command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking()
            .Where(a => a.Id == command.Application)
            .Select(a => new { a.Agency })
            .SingleOrDefaultAsync(cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        db.Witness(
            application.Agency,
            OversightAct.NumbersRevealed,
            nameof(RegistrationApplication),
            command.Application.Value,
            command.Reason);
        await db.SaveChangesAsync(cancellationToken);
        return Result.Success;
    }
}

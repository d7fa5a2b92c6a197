using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>记录核实情况: what was found by phone, visit or inquiry, as long as nothing is decided (rule 7.3).</summary>
public sealed record RecordFinding(RegistrationApplicationId Application, FindingWords Words, Officer Officer);

public sealed class RecordFindingHandler(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    public async Task<Result> HandleAsync(RecordFinding command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking()
            .Where(a => a.Id == command.Application)
            .Select(a => new { a.Agency, a.Status })
            .SingleOrDefaultAsync(cancellationToken);
        if (application is not { Status: ApplicationStatus.Pending })
        {
            return application is null ? ApplicationErrors.NotFound : ApplicationErrors.AlreadyDecided;
        }

        db.Findings.Add(Finding.Record(
            keys.Next(), command.Application, command.Words, command.Officer, clock.GetUtcNow(), protector));

        // In the history of the application, without the words: those are sealed.
        db.Witness(
            application.Agency,
            OversightAct.FindingRecorded,
            nameof(RegistrationApplication),
            command.Application.Value,
            command.Words.Method.ToCode());
        await db.SaveChangesAsync(cancellationToken);
        return Result.Success;
    }
}

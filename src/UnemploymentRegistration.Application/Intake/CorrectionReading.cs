using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>One correction as a page shows it, both values opened.</summary>
public sealed record CorrectionLine(FieldChange Change, string Reason, OfficerId By, AgencyCode For, DateTimeOffset At);

/// <summary>更正记录: what staff changed on a form, oldest first (rule 3.3).</summary>
public sealed class CorrectionReading(IRegistryDbContext db, IFieldProtector protector)
{
    public async Task<IReadOnlyList<CorrectionLine>> OfAsync(RegistrationApplicationId number, CancellationToken cancellationToken)
    {
        var corrections = await db.FormCorrections.AsNoTracking()
            .Where(c => c.Application == number)
            .OrderBy(c => c.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. corrections.Select(c => new CorrectionLine(c.Open(protector), c.Reason, c.CorrectedBy, c.CorrectedFor, c.CorrectedAt)),
        ];
    }
}

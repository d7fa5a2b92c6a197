using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>One finding, as the page beside the decision shows it.</summary>
public sealed record FindingLine(
    FindingMethod Method,
    DateOnly MadeOn,
    string Text,
    OfficerId RecordedBy,
    AgencyCode RecordedFor,
    DateTimeOffset RecordedAt)
{
    public override string ToString() => nameof(FindingLine);
}

/// <summary>核实情况: what was found about one application, oldest first (rule 7.3).</summary>
public sealed class FindingsOnFile(IRegistryDbContext db, IFieldProtector protector)
{
    public async Task<IReadOnlyList<FindingLine>> OfAsync(RegistrationApplicationId application, CancellationToken cancellationToken)
    {
        var findings = await db.Findings.AsNoTracking()
            .Where(finding => finding.Application == application)
            .OrderBy(finding => finding.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. from finding in findings
               select new FindingLine(
                   finding.Method, finding.MadeOn, finding.OpenText(protector),
                   finding.RecordedBy, finding.RecordedFor, finding.RecordedAt),
        ];
    }
}

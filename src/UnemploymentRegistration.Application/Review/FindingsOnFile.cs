using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
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
public sealed class FindingsOnFile(IRegistryDbContext db, Unreadables unreadables, IFieldProtector protector)
{
    public async Task<IReadOnlyList<FindingLine>> OfAsync(RegistrationApplicationId application, CancellationToken cancellationToken)
    {
        var findings = await db.Findings.AsNoTracking()
            .Where(finding => finding.Application == application)
            .OrderBy(finding => finding.Id)
            .ToListAsync(cancellationToken);
        List<FindingLine> lines = [];
        foreach (var finding in findings)
        {
            var text = await unreadables.OpenAsync(() => finding.OpenText(protector), cancellationToken) ?? Unreadables.Words;
            lines.Add(new FindingLine(
                finding.Method, finding.MadeOn, text, finding.RecordedBy, finding.RecordedFor, finding.RecordedAt));
        }

        return lines;
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>One line beside the report: how many of a group were served when the day was over, and whether it is shown.</summary>
public sealed record ReferredGroupCount(string Group, int Open, bool IsShown);

/// <summary>参照服务人数: never part of the closing figure or the rate (rule 1.4).</summary>
public sealed class ReferredGroupCounts(IRegistryDbContext db, CodeLists codes)
{
    /// <summary>For every group, whether shown or not; by the platform that serves the person today.</summary>
    /// <param name="jurisdiction">Whose people are counted.</param>
    /// <param name="on">The last day of a period: who left the service on it is not counted, who came on it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<ReferredGroupCount>> ReadAsync(Jurisdiction jurisdiction, DateOnly on, CancellationToken cancellationToken)
    {
        var open = await Caseload.Below(jurisdiction, Served(on))
            .GroupBy(c => c.Group)
            .Select(group => new { Group = group.Key!, Count = group.Count() })
            .ToDictionaryAsync(group => group.Group, group => group.Count, cancellationToken);
        var shown = await db.ReferredGroupSwitches.AsNoTracking()
            .Where(s => s.ShownFrom <= on && (s.ShownUntil == null || s.ShownUntil >= on))
            .Select(s => s.Group)
            .ToListAsync(cancellationToken);
        return [.. codes.ReferredServiceGroup.Items.Select(group =>
            new ReferredGroupCount(group.Code, open.GetValueOrDefault(group.Code), shown.Contains(group.Code)))];
    }

    // What was entered in error never was.
    private IQueryable<ServiceCase> Served(DateOnly on) => db.ServiceCases.AsNoTracking().Where(c =>
        c.Group != null
        && c.OpenedOn <= on
        && (c.ClosedOn == null || c.ClosedOn > on)
        && (c.End == null || c.End != CaseEnd.EnteredInError));
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>谁代管谁: whose cases are an officer's own for now, and the arrangements that an officer may see.</summary>
public sealed class LeaveCoverReading(IRegistryDbContext db, ReferenceData reference, TimeProvider clock)
{
    private const int Most = 100;

    /// <summary>The officer, and everybody whom the officer covers today: the filter "mine" of the caseload.</summary>
    public async Task<IReadOnlyList<OfficerId>> CaseOwnersForAsync(OfficerId officer, CancellationToken cancellationToken)
    {
        var today = clock.GetUtcNow().DateInChina();
        var covered = await db.LeaveCovers.AsNoTracking()
            .Where(c => c.CoveredBy == officer && c.To >= today && c.From <= today)
            .Select(c => c.Officer)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [officer, .. covered.Where(other => other != officer)];
    }

    /// <summary>Those that last or begin later: the officer's own, and for a supervisor those of the jurisdiction.</summary>
    public async Task<IReadOnlyList<LeaveCover>> CurrentForAsync(Officer officer, CancellationToken cancellationToken)
    {
        var today = clock.GetUtcNow().DateInChina();
        var current = db.LeaveCovers.AsNoTracking().Where(c => c.To >= today);
        if (officer.Role is OfficerRole.Supervisor)
        {
            var agencies = reference.Current.Agencies;
            AgencyCode[] below = [.. agencies.All.Select(a => a.Code).Where(code => officer.Jurisdiction.Covers(agencies.PathOf(code)))];
            current = current.Where(c => c.Officer == officer.Id || c.CoveredBy == officer.Id || below.Contains(c.Agency));
        }
        else
        {
            current = current.Where(c => c.Officer == officer.Id || c.CoveredBy == officer.Id);
        }

        return await current.OrderBy(c => c.To).ThenBy(c => c.Id).Take(Most).ToListAsync(cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>服务人员: who may look after the people of a platform: those who work there, and at the agencies above it.</summary>
public sealed class PlatformOfficers(RegistryDbContext db, ReferenceData reference)
{
    private const int Most = 200;

    /// <summary>Case officers and supervisors of the agency, the street and the county, those of the agency first.</summary>
    public async Task<IReadOnlyList<Officer>> OfAsync(AgencyPath agency, CancellationToken cancellationToken)
    {
        AgencyCode?[] line = [agency.Agency, agency.Street, agency.County];
        List<AgencyCode> near = [.. line.OfType<AgencyCode>().Distinct()];
        var accounts = await db.Users.AsNoTracking()
            .Where(account => near.Contains(account.Agency) && !account.IsClosed
                && (account.Role == OfficerRole.CaseOfficer || account.Role == OfficerRole.Supervisor))
            .OrderBy(account => account.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. accounts.OrderBy(account => near.IndexOf(account.Agency)).Select(AsOfficer)];
    }

    /// <summary>Everybody of a jurisdiction who may have cases, for a supervisor who arranges cover.</summary>
    public async Task<IReadOnlyList<Officer>> WithinAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken)
    {
        var agencies = reference.Current.Agencies;
        AgencyCode[] below = [.. agencies.All.Select(a => a.Code).Where(code => jurisdiction.Covers(agencies.PathOf(code)))];
        var accounts = await db.Users.AsNoTracking()
            .Where(account => below.Contains(account.Agency) && !account.IsClosed
                && (account.Role == OfficerRole.CaseOfficer || account.Role == OfficerRole.Supervisor))
            .OrderBy(account => account.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. accounts.Select(AsOfficer)];
    }

    private Officer AsOfficer(OfficerAccount account) => new(
        new OfficerId(account.Id),
        account.DisplayName,
        account.Agency,
        account.Role,
        new Jurisdiction(account.Agency, reference.Current.Agencies.Find(account.Agency)!.Level));
}

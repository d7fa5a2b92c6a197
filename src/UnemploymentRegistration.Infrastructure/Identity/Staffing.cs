using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>Counts open accounts: one query for the whole province.</summary>
public sealed class Staffing(RegistryDbContext db) : IStaffing
{
    private static readonly OfficerRole[] _servePeople = [OfficerRole.Window, OfficerRole.Supervisor, OfficerRole.CaseOfficer];

    public async Task<IReadOnlySet<AgencyCode>> StaffedAsync(CancellationToken cancellationToken) =>
        (await db.Users.AsNoTracking()
            .Where(account => !account.IsClosed && _servePeople.Contains(account.Role))
            .Select(account => account.Agency)
            .Distinct()
            .ToListAsync(cancellationToken)).ToHashSet();
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>The roles behind the keys in a trail, for those who may know an officer's work but not the officer's name.</summary>
public sealed class OfficerRoles(RegistryDbContext db)
{
    public async Task<IReadOnlyDictionary<OfficerId, OfficerRole>> OfAsync(
        IEnumerable<OfficerId> officers,
        CancellationToken cancellationToken)
    {
        var keys = officers.Select(officer => officer.Value).Distinct().ToArray();
        return await db.Users.AsNoTracking()
            .Where(account => keys.Contains(account.Id))
            .ToDictionaryAsync(account => new OfficerId(account.Id), account => account.Role, cancellationToken);
    }
}

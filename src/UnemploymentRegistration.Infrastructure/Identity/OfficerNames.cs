using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>The names behind the keys in a history; accounts are closed and never deleted, so each key has one.</summary>
public sealed class OfficerNames(RegistryDbContext db)
{
    public async Task<IReadOnlyDictionary<OfficerId, string>> OfAsync(
        IEnumerable<OfficerId> officers,
        CancellationToken cancellationToken)
    {
        var keys = officers.Select(officer => officer.Value).Distinct().ToArray();
        if (keys.Length == 0)
        {
            return ReadOnlyDictionary<OfficerId, string>.Empty;
        }

        return await db.Users.AsNoTracking()
            .Where(account => keys.Contains(account.Id))
            .ToDictionaryAsync(account => new OfficerId(account.Id), account => account.DisplayName, cancellationToken);
    }
}

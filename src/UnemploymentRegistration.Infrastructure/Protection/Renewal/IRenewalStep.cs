using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Renews the keys of one table, batch by batch in the order of its key.</summary>
internal interface IRenewalStep
{
    string Name { get; }

    /// <summary>The next batch behind a key, inside a transaction; how many rows it renewed and where it ended, null behind the last.</summary>
    Task<(int Renewed, (long Key, long Part)? Last)> RenewAsync(RegistryDbContext db, (long Key, long Part) after, CancellationToken cancellationToken);
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Review;

/// <summary>Finds the other indexes of somebody known by one alone, as a verdict keeps them, while keys are being renewed.</summary>
public sealed class PersonTwins(IRegistryDbContext db, IFieldProtector protector)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>The given ones and, where a record that bears one can be opened, all others of that person.</summary>
    public async Task<IReadOnlyList<BlindIndex>> OfAsync(IReadOnlyCollection<BlindIndex> known, CancellationToken cancellationToken)
    {
        var all = new HashSet<BlindIndex>(known);
        foreach (var index in known.Where(index => !protector.IsCurrent(index)))
        {
            all.UnionWith(await IndexesOfAsync(index, cancellationToken));
        }

        return [.. all];
    }

    /// <summary>Every index of the person who bears this one on some record, the newest first; empty where nobody does any more.</summary>
    public async Task<IReadOnlyList<BlindIndex>> IndexesOfAsync(BlindIndex index, CancellationToken cancellationToken)
    {
        if (await db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .FirstOrDefaultAsync(a => a.Person == index, cancellationToken) is { } application)
        {
            return application.PersonIndexes(protector);
        }

        return await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .FirstOrDefaultAsync(r => r.Person == index, cancellationToken) is { } registration
                ? registration.PersonIndexes(protector)
                : [];
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Desk;

/// <summary>One of the officer's filters, as the list names it.</summary>
public sealed record FilterName(long Id, string Name, bool OpensList);

/// <summary>How the officer who acts has arranged a list.</summary>
/// <param name="Columns">Empty where all are shown.</param>
public sealed record OwnList(IReadOnlyList<FilterName> Filters, IReadOnlyList<string> Columns)
{
    public long? OpeningFilter => Filters.FirstOrDefault(filter => filter.OpensList)?.Id;
}

/// <summary>The lists as the officer who acts likes them; what others keep is not there.</summary>
public sealed class OwnLists(IRegistryDbContext db, IFieldProtector protector)
{
    public async Task<OwnList> ReadAsync(StaffList list, CancellationToken cancellationToken)
    {
        var arrangement = await db.ListArrangements.AsNoTracking().SingleOrDefaultAsync(a => a.List == list, cancellationToken);
        var filters = await db.SavedFilters.AsNoTracking()
            .Where(f => f.List == list)
            .OrderBy(f => f.Name)
            .Select(f => new { f.Id, f.Name })
            .ToListAsync(cancellationToken);
        return new OwnList(
            [.. filters.Select(filter => new FilterName(filter.Id, filter.Name, filter.Id == arrangement?.OpeningFilter))],
            arrangement?.Columns ?? []);
    }

    /// <summary>What a filter narrows down to; null where the officer has no such filter.</summary>
    public async Task<string?> StateOfAsync(StaffList list, long filter, CancellationToken cancellationToken)
    {
        var kept = await db.SavedFilters.AsNoTracking().SingleOrDefaultAsync(f => f.Id == filter && f.List == list, cancellationToken);
        return kept?.OpenState(protector);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Desk;

/// <summary>One of the officer's filters, as the list names it.</summary>
public sealed record FilterName(long Id, string Name, bool OpensList);

/// <summary>How the officer who acts has arranged a list.</summary>
/// <param name="Columns">Empty where all are shown.</param>
public sealed record OwnList(IReadOnlyList<FilterName> Filters, IReadOnlyList<string> Columns)
{
    public long? OpeningFilter => Filters.FirstOrDefault(filter => filter.OpensList)?.Id;
}

/// <summary>The lists as the officer who acts likes them; what others keep is not there.</summary>
public sealed class OwnLists(RegistryDbContext db, IActorSource actors, IFieldProtector protector)
{
    // Every page of a list asks it: one query, built once, from the account that is there in any case. The officer is named
    // beside the filter, which asks first whether the program acts, and so would read what everybody keeps.
    private static readonly Func<RegistryDbContext, long, OfficerId, StaffList, IAsyncEnumerable<Kept>> _kept = EF.CompileAsyncQuery(
        (RegistryDbContext db, long account, OfficerId officer, StaffList list) =>
            from self in db.Users.AsNoTracking()
            where self.Id == account
            join arrangement in db.ListArrangements.Where(own => own.Officer == officer) on list equals arrangement.List into arrangements
            from arrangement in arrangements.DefaultIfEmpty()
            join filter in db.SavedFilters.Where(own => own.Officer == officer) on list equals filter.List into filters
            from filter in filters.DefaultIfEmpty()
            orderby filter.Name
            select new Kept(arrangement, filter == null ? null : new FilterName(filter.Id, filter.Name, filter.Id == arrangement.OpeningFilter)));

    public async Task<OwnList> ReadAsync(StaffList list, CancellationToken cancellationToken)
    {
        var officer = actors.Current.Officer!.Id;
        var kept = await _kept(db, officer.Value, officer, list).ToListAsync(cancellationToken);
        return new OwnList([.. kept.Select(line => line.Filter).OfType<FilterName>()], kept.FirstOrDefault()?.Arrangement?.Columns ?? []);
    }

    /// <summary>What a filter narrows down to; null where the officer has no such filter.</summary>
    public async Task<string?> StateOfAsync(StaffList list, long filter, CancellationToken cancellationToken)
    {
        var kept = await db.SavedFilters.AsNoTracking().SingleOrDefaultAsync(f => f.Id == filter && f.List == list, cancellationToken);
        return kept?.OpenState(protector);
    }

    private sealed record Kept(ListArrangement? Arrangement, FilterName? Filter);
}

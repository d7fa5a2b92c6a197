using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>One page of lists, the newest first.</summary>
public sealed record ListHistoryPage(IReadOnlyList<ComparisonList> Lists, bool HasOlder);

/// <summary>比对名单记录: every list that was ever loaded or tried, paged by key.</summary>
public sealed class ListHistory(IRegistryDbContext db)
{
    public const int PageSize = 20;

    public async Task<ListHistoryPage> ReadAsync(long? before, CancellationToken cancellationToken)
    {
        var lists = await db.ComparisonLists.AsNoTracking()
            .Where(list => before == null || list.Id < before)
            .OrderByDescending(list => list.Id)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        return new ListHistoryPage([.. lists.Take(PageSize)], HasOlder: lists.Count > PageSize);
    }
}

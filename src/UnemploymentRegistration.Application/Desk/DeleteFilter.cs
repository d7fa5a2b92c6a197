using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Desk;

/// <summary>删除常用筛选; a list that opened with it opens with everything again.</summary>
public sealed record DeleteFilter(StaffList List, long Filter);

public sealed class DeleteFilterHandler(IRegistryDbContext db)
{
    public async Task<Result> HandleAsync(DeleteFilter command, CancellationToken cancellationToken)
    {
        var kept = await db.SavedFilters.SingleOrDefaultAsync(f => f.Id == command.Filter && f.List == command.List, cancellationToken);
        if (kept is null)
        {
            return DeskErrors.FilterGone;
        }

        db.SavedFilters.Remove(kept);
        var arrangement = await db.ListArrangements
            .SingleOrDefaultAsync(a => a.List == command.List && a.OpeningFilter == command.Filter, cancellationToken);
        arrangement?.OpenWith(null);
        return await db.SaveUnlessLostAsync(DeskErrors.FilterGone, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>重算记录: how far the latest recalculations have come.</summary>
public sealed class ClockSweeps(IRegistryDbContext db)
{
    private const int MostListed = 10;

    public async Task<IReadOnlyList<ClockSweep>> LatestAsync(CancellationToken cancellationToken) =>
        await db.ClockSweeps.AsNoTracking()
            .OrderByDescending(sweep => sweep.Id)
            .Take(MostListed)
            .ToListAsync(cancellationToken);
}

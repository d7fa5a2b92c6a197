using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Desk;

/// <summary>选择列: which columns a list shows to one officer; none means all.</summary>
public sealed record ChooseColumns(OfficerId Officer, StaffList List, IReadOnlyList<string> Columns);

/// <summary>默认筛选: whether a list opens for one officer with this filter, or with everything.</summary>
public sealed record ChooseOpeningFilter(OfficerId Officer, StaffList List, long Filter, bool IsOpening);

/// <summary>列表设置: both are kept in one row for each officer and list.</summary>
public sealed class ArrangeListHandler(IRegistryDbContext db)
{
    public async Task<Result> HandleAsync(ChooseColumns command, CancellationToken cancellationToken)
    {
        (await ArrangementAsync(command.Officer, command.List, cancellationToken)).Show(command.Columns);
        return await db.SaveUnlessLostAsync(DeskErrors.ChangedMeanwhile, cancellationToken);
    }

    public async Task<Result> HandleAsync(ChooseOpeningFilter command, CancellationToken cancellationToken)
    {
        if (!await db.SavedFilters.AnyAsync(f => f.Id == command.Filter && f.List == command.List, cancellationToken))
        {
            return DeskErrors.FilterGone;
        }

        (await ArrangementAsync(command.Officer, command.List, cancellationToken)).OpenWith(command.IsOpening ? command.Filter : null);
        return await db.SaveUnlessLostAsync(DeskErrors.ChangedMeanwhile, cancellationToken);
    }

    private async Task<ListArrangement> ArrangementAsync(OfficerId officer, StaffList list, CancellationToken cancellationToken)
    {
        var arrangement = await db.ListArrangements
            .SingleOrDefaultAsync(a => a.Officer == officer && a.List == list, cancellationToken);
        if (arrangement is null)
        {
            arrangement = ListArrangement.For(officer, list);
            db.ListArrangements.Add(arrangement);
        }

        return arrangement;
    }
}

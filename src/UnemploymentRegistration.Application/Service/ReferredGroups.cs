using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>参照服务群体列示: which groups the report shows on lines of their own, and since when (rule 1.4).</summary>
public sealed class ReferredGroups(IRegistryDbContext db, CodeLists codes, KeySequence keys)
{
    // Of two administrators who enter days that meet, the second one is told.
    private static readonly string[] _turn = ["referred-groups"];

    /// <summary>By group in the order of the code list, the newest first.</summary>
    public async Task<IReadOnlyList<ReferredGroupSwitch>> ListAsync(CancellationToken cancellationToken)
    {
        var all = await db.ReferredGroupSwitches.AsNoTracking().OrderByDescending(s => s.ShownFrom).ToListAsync(cancellationToken);
        return [.. codes.ReferredServiceGroup.Items.SelectMany(group => all.Where(one => one.Group == group.Code))];
    }

    public async Task<Result> EnterAsync(string? group, DateOnly from, DateOnly? until, CancellationToken cancellationToken)
    {
        if (!codes.ReferredServiceGroup.Contains(group))
        {
            return ReferredGroupErrors.UnknownGroup;
        }

        var entering = Result.Success;
        await db.InTurnAsync(
            _turn,
            async () =>
            {
                db.Forget();
                var others = await db.ReferredGroupSwitches.Where(s => s.Group == group).ToListAsync(cancellationToken);
                var entry = ReferredGroupSwitch.Enter(keys.Next(), group!, from, until, others);
                entering = entry.IsRefused ? entry.Error : Result.Success;
                if (!entry.IsRefused)
                {
                    db.ReferredGroupSwitches.Add(entry.Value);
                    await db.SaveChangesAsync(cancellationToken);
                }
            },
            cancellationToken);
        return entering;
    }

    public async Task<Result> EndAsync(long entry, DateOnly lastDay, CancellationToken cancellationToken)
    {
        var found = await db.ReferredGroupSwitches.SingleOrDefaultAsync(s => s.Id == entry, cancellationToken);
        if (found is null)
        {
            return ReferredGroupErrors.NotFound;
        }

        var end = found.End(lastDay);
        return end.IsRefused ? end : await db.SaveUnlessLostAsync(ReferredGroupErrors.AlreadyEnded, cancellationToken);
    }
}

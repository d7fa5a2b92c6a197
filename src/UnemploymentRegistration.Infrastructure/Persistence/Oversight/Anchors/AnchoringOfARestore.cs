using Microsoft.EntityFrameworkCore;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

/// <summary>Notes beside the anchors that a backup set chains back, so that what it did not hold counts as lost and not as cut off.</summary>
public sealed class AnchoringOfARestore(RegistryDbContext db, AnchorBook book, TimeProvider clock)
{
    /// <summary>How many chains the backup set back.</summary>
    public async Task<int> NoteAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        var heads = await db.OversightHeads.AsNoTracking().ToDictionaryAsync(head => head.Chain.Value, cancellationToken);
        var now = clock.GetUtcNow();
        return book.Append(known =>
            from last in known.Values
            let head = heads.GetValueOrDefault(last.Chain)
            where last.Sequence > (head?.Sequence ?? 0)
            select new AnchorPoint(now, AnchorPoint.Restored, last.Chain, head?.Sequence ?? 0, head?.Hash ?? AnchorPoint.Nothing));
    }
}

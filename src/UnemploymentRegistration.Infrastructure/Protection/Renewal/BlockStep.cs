using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>The blocks of comparison lists: sealed anew; their digests stay under the key with which the list was begun.</summary>
internal sealed class BlockStep(FieldProtector protector, UnreadableRows unreadable) : IRenewalStep
{
    public const string Statement =
        "UPDATE ComparisonBlocks SET Payload = {0} WHERE List = {1} AND First = {2} AND Payload = {3}";

    private const int BatchSize = 20;

    public string Name => "ComparisonBlocks.Payload";

    public async Task<(int Renewed, (long Key, long Part)? Last)> RenewAsync(
        RegistryDbContext db,
        (long Key, long Part) after,
        CancellationToken cancellationToken)
    {
        var (list, first) = after;
        var blocks = await db.ComparisonBlocks.AsNoTracking()
            .Where(block => block.List > list || (block.List == list && block.First > first))
            .OrderBy(block => block.List).ThenBy(block => block.First)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        var renewed = 0;
        foreach (var block in blocks.Where(block => !protector.IsCurrent(new Domain.People.Protected(block.Payload))))
        {
            if (SealAnew(block) is { } box)
            {
                renewed += await db.Database.ExecuteSqlRawAsync(Statement, [box, block.List, block.First, block.Payload], cancellationToken);
            }
        }

        return (renewed, blocks.Count == 0 ? null : (blocks[^1].List, blocks[^1].First));
    }

    private byte[]? SealAnew(ComparisonBlock block)
    {
        byte[]? box = null;
        unreadable.Unless(() =>
        {
            var field = BlockCutter.FieldOf(block.List, block.First);
            box = protector.SealBytes(protector.OpenBytes(block.Payload, field), field);
            return true;
        });
        return box;
    }
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Writes the blocks of a list in slices, each one transaction, so that nobody waits long for a turn to write.</summary>
public sealed class ListBlocks(IServiceScopeFactory scopes, FieldProtector protector)
{
    private const int BlocksPerSave = 8;
    private const int BlocksPerDelete = 50;

    /// <summary>Goes on behind the last block that is there; gives the entries written so far after each save.</summary>
    internal async IAsyncEnumerable<long> WriteAsync(
        long list,
        RunMerge merge,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (written, last) = await FindWrittenAsync(list, cancellationToken);
        var cutter = new BlockCutter(list, protector);
        var full = new List<ComparisonBlock>(BlocksPerSave);
        while (merge.MoveNext())
        {
            if (merge.Digest.Order > last && cutter.Add(merge.Digest, merge.Entry) is { } block)
            {
                full.Add(block);
            }

            if (full.Count == BlocksPerSave)
            {
                written += await SaveAsync(full, cancellationToken);
                yield return written;
            }
        }

        if (!cutter.IsEmpty)
        {
            full.Add(cutter.Cut());
        }

        yield return written + await SaveAsync(full, cancellationToken);
    }

    /// <summary>Deletes what lists knew that do not answer any more.</summary>
    public async Task DeleteUnusedAsync(CancellationToken cancellationToken)
    {
        int deleted;
        do
        {
            deleted = await InDatabaseAsync(async db =>
            {
                var rows = 0;
                await db.InTransactionAsync(
                    async () => rows = await db.ComparisonBlocks
                        .Where(block => db.ComparisonLists.Any(list => list.Id == block.List
                            && (list.Status == ComparisonListStatus.Retired || list.Status == ComparisonListStatus.Failed)))
                        .OrderBy(block => block.List).ThenBy(block => block.First)
                        .Take(BlocksPerDelete)
                        .ExecuteDeleteAsync(cancellationToken),
                    cancellationToken);
                return rows;
            });
        }
        while (deleted > 0);
    }

    private Task<(long Written, long Last)> FindWrittenAsync(long list, CancellationToken cancellationToken) => InDatabaseAsync(async db =>
    {
        var blocks = db.ComparisonBlocks.Where(block => block.List == list);
        return (
            await blocks.SumAsync(block => (long)block.Entries, cancellationToken),
            await blocks.MaxAsync(block => (long?)block.Last, cancellationToken) ?? long.MinValue);
    });

    private async Task<int> SaveAsync(List<ComparisonBlock> blocks, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var entries = blocks.Sum(block => block.Entries);
        await InDatabaseAsync(async db =>
        {
            db.ComparisonBlocks.AddRange(blocks);
            return await db.SaveChangesAsync(cancellationToken);
        });
        blocks.Clear();

        // As long a breath as the write took: on SQLite the next writer may be a person who files.
        await Task.Delay(watch.Elapsed, cancellationToken);
        return entries;
    }

    private async Task<T> InDatabaseAsync<T>(Func<RegistryDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }
}

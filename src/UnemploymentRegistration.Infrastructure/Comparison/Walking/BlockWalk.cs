using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>Lays people, in the order of their digests, beside the blocks of one list; each block is opened at most once.</summary>
internal sealed class BlockWalk(long list, IServiceScopeFactory scopes, FieldProtector protector)
{
    private const int BlocksAtOnce = 8;

    private readonly Queue<ComparisonBlock> _read = new();
    private byte[] _clear = [];
    private ComparisonBlock? _current;
    private bool _isAtEnd;

    /// <summary>What the list says of these people, in their order.</summary>
    public async Task<IReadOnlyList<ListHit>> MeetAsync(IReadOnlyList<RegisteredHead> people, CancellationToken cancellationToken)
    {
        var hits = new List<ListHit>();
        var place = 0;
        while (place < people.Count && await MoveToAsync(people[place].Head, cancellationToken) is { } block)
        {
            place = Meet(block, people, place, hits);
        }

        return hits;
    }

    // The first block that does not end before this digest; null behind the last one.
    private async Task<ComparisonBlock?> MoveToAsync(long head, CancellationToken cancellationToken)
    {
        while (_current is null || _current.Last < head)
        {
            if (!_read.TryDequeue(out _current))
            {
                if (_isAtEnd)
                {
                    return null;
                }

                await ReadAsync(head, cancellationToken);
            }
        }

        return _current;
    }

    // A small register skips most of a large list; a large one finds the next blocks here all the same.
    private async Task ReadAsync(long head, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var blocks = scope.ServiceProvider.GetRequiredService<RegistryDbContext>().ComparisonBlocks.AsNoTracking().Where(block => block.List == list);
        var first = await blocks.Where(block => block.First <= head).MaxAsync(block => (long?)block.First, cancellationToken) ?? long.MinValue;
        foreach (var block in await blocks.Where(block => block.First >= first).OrderBy(block => block.First).Take(BlocksAtOnce).ToListAsync(cancellationToken))
        {
            _read.Enqueue(block);
        }

        // Fewer than were asked for: behind these there is nothing.
        _isAtEnd = _read.Count < BlocksAtOnce;
    }

    private int Meet(ComparisonBlock block, IReadOnlyList<RegisteredHead> people, int place, List<ListHit> hits)
    {
        while (place < people.Count && people[place].Head < block.First)
        {
            place++;
        }

        if (place == people.Count || people[place].Head > block.Last)
        {
            return place;
        }

        var entries = new BlockEntries(Open(block));
        for (var entry = 0; place < people.Count && people[place].Head <= block.Last; place++)
        {
            entry = entries.Meet(people[place], entry, hits);
        }

        return place;
    }

    private ReadOnlySpan<byte> Open(ComparisonBlock block)
    {
        var length = block.Payload.Length - FieldProtector.Overhead;
        if (_clear.Length < length)
        {
            _clear = new byte[length];
        }

        protector.Open(block.Payload, BlockCutter.FieldOf(block.List, block.First), _clear.AsSpan(0, length));
        return _clear.AsSpan(0, length);
    }
}

/// <summary>The inside of one block, read from one end to the other.</summary>
internal readonly ref struct BlockEntries(ReadOnlySpan<byte> payload)
{
    private readonly ReadOnlySpan<byte> _payload = payload;
    private readonly int _count = BinaryPrimitives.ReadInt32LittleEndian(payload);

    /// <summary>Notes what is said of somebody who stands at this entry or behind it; where the next one goes on.</summary>
    public int Meet(RegisteredHead person, int entry, List<ListHit> hits)
    {
        while (entry < _count && BlockPayload.DigestAt(_payload, entry).Order < person.Head)
        {
            entry++;
        }

        for (var same = entry; same < _count && BlockPayload.DigestAt(_payload, same) is var digest && digest.Order == person.Head; same++)
        {
            if (ListHit.MayEnd(BlockPayload.FactAt(_payload, _count, same)))
            {
                hits.Add(new ListHit(person.Registration, digest, BlockPayload.EntryAt(_payload, _count, same)));
            }
        }

        return entry;
    }
}

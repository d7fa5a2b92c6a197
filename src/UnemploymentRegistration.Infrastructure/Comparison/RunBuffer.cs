namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Collects lines in memory of a fixed size, and writes them as one run: sorted by digest, sealed.</summary>
internal sealed class RunBuffer(ListDigests digests)
{
    /// <summary>A buffer of this many lines takes some 5 MB; 10,000,000 lines make 200 runs.</summary>
    public const int Capacity = 50_000;

    private const int BlocksPerLine = 2;
    private const int ArenaSize = 2 * 1024 * 1024;

    private readonly byte[] _blocks = new byte[Capacity * BlocksPerLine * ListDigests.BlockSize];
    private readonly int[] _places = new int[Capacity];
    private readonly PersonDigest[] _order = new PersonDigest[Capacity];
    private readonly byte[] _arena = new byte[ArenaSize];
    private int _used;

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity || _used + ListEntry.LongestSize > ArenaSize;

    public void Add(ListLine line)
    {
        var blocks = _blocks.AsSpan(Count * BlocksPerLine * ListDigests.BlockSize);
        digests.PackPerson(line.PersonKey, blocks[..ListDigests.BlockSize]);
        digests.PackName(line.Name, blocks.Slice(ListDigests.BlockSize, ListDigests.BlockSize));
        _places[Count++] = _used;
        _used += ListEntry.WriteRest(line, _arena.AsSpan(_used));
    }

    public void WriteTo(SealedPageWriter run)
    {
        digests.Encipher(_blocks.AsSpan(0, Count * BlocksPerLine * ListDigests.BlockSize));
        for (var i = 0; i < Count; i++)
        {
            var blocks = _blocks.AsSpan(i * BlocksPerLine * ListDigests.BlockSize);
            _order[i] = PersonDigest.Read(blocks);
            ListEntry.WriteName(blocks[ListDigests.BlockSize..], _arena.AsSpan(_places[i]));
        }

        _order.AsSpan(0, Count).Sort(_places.AsSpan(0, Count));
        Span<byte> digest = stackalloc byte[PersonDigest.Size];
        for (var i = 0; i < Count; i++)
        {
            var entry = _arena.AsSpan(_places[i]);
            _order[i].Write(digest);
            run.Write(digest);
            run.Write(entry[..ListEntry.SizeOf(entry)]);
        }
    }

    public void Clear() => (Count, _used) = (0, 0);
}

using System.Buffers;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Cuts the sorted entries of a list into sealed blocks; no person's entries are ever parted.</summary>
internal sealed class BlockCutter(long list, FieldProtector protector)
{
    /// <summary>Some 40 KB: few enough to open in a moment, many enough that an index over blocks stays small.</summary>
    public const int EntriesPerBlock = 1000;

    /// <summary>More lines about one person than this tell nothing new, and must not grow a block without end.</summary>
    public const int EntriesPerPerson = 20;

    private readonly List<PersonDigest> _digests = [];
    private readonly List<int> _places = [];
    private readonly ArrayBufferWriter<byte> _entries = new();
    private int _ofPerson;

    public bool IsEmpty => _digests.Count == 0;

    /// <summary>Adds the next entry in order; gives a block where this one begins another.</summary>
    public ComparisonBlock? Add(PersonDigest digest, ReadOnlySpan<byte> entry)
    {
        var isSamePerson = !IsEmpty && _digests[^1] == digest;
        if (isSamePerson && (_ofPerson == EntriesPerPerson || Repeats(entry)))
        {
            return null;
        }

        var full = _digests.Count >= EntriesPerBlock && _digests[^1].Head != digest.Head ? Cut() : null;
        _ofPerson = isSamePerson ? _ofPerson + 1 : 1;
        _digests.Add(digest);
        _places.Add(_entries.WrittenCount);
        _entries.Write(entry);
        return full;
    }

    public ComparisonBlock Cut()
    {
        var (first, last) = (_digests[0].Order, _digests[^1].Order);
        var clear = BlockPayload.Write(_digests, _places, _entries.WrittenSpan);
        var block = new ComparisonBlock
        {
            List = list,
            First = first,
            Last = last,
            Entries = _digests.Count,
            Payload = protector.SealBytes(clear, FieldOf(list, first)),
        };
        _digests.Clear();
        _places.Clear();
        _entries.ResetWrittenCount();
        return block;
    }

    /// <summary>A block opens as this block of this list, and as no other.</summary>
    public static ProtectedField FieldOf(long list, long first) => new($"ComparisonBlocks/{list}", nameof(ComparisonBlock.Payload), first);

    private bool Repeats(ReadOnlySpan<byte> entry)
    {
        var written = _entries.WrittenSpan;
        for (var i = _places.Count - _ofPerson; i < _places.Count; i++)
        {
            var end = i + 1 < _places.Count ? _places[i + 1] : written.Length;
            if (written[_places[i]..end].SequenceEqual(entry))
            {
                return true;
            }
        }

        return false;
    }
}

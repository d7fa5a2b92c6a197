using System.Buffers.Binary;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>The inside of a block: all digests, then where each entry stands, then the entries. Searched by halving.</summary>
internal static class BlockPayload
{
    private const int HeaderSize = sizeof(int);

    public static byte[] Write(IReadOnlyList<PersonDigest> digests, IReadOnlyList<int> places, ReadOnlySpan<byte> entries)
    {
        var payload = new byte[HeaderSize + (digests.Count * (PersonDigest.Size + sizeof(int))) + entries.Length];
        BinaryPrimitives.WriteInt32LittleEndian(payload, digests.Count);
        var placesAt = HeaderSize + (digests.Count * PersonDigest.Size);
        for (var i = 0; i < digests.Count; i++)
        {
            digests[i].Write(payload.AsSpan(HeaderSize + (i * PersonDigest.Size)));
            BinaryPrimitives.WriteInt32LittleEndian(payload.AsSpan(placesAt + (i * sizeof(int))), places[i]);
        }

        entries.CopyTo(payload.AsSpan(payload.Length - entries.Length));
        return payload;
    }

    /// <summary>Everything that the block knows of one person.</summary>
    public static IReadOnlyList<ListEntry> Find(ReadOnlySpan<byte> payload, PersonDigest wanted)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(payload);
        var found = new List<ListEntry>();
        for (var i = FirstNotBefore(payload, count, wanted); i < count && DigestAt(payload, i) == wanted; i++)
        {
            found.Add(EntryAt(payload, count, i));
        }

        return found;
    }

    public static PersonDigest DigestAt(ReadOnlySpan<byte> payload, int index) =>
        PersonDigest.Read(payload[(HeaderSize + (index * PersonDigest.Size))..]);

    public static ListEntry EntryAt(ReadOnlySpan<byte> payload, int count, int index) => ListEntry.Read(WrittenAt(payload, count, index));

    /// <summary>Only the fact, without reading the rest.</summary>
    public static SourceFact FactAt(ReadOnlySpan<byte> payload, int count, int index) => ListEntry.ReadFact(WrittenAt(payload, count, index));

    private static ReadOnlySpan<byte> WrittenAt(ReadOnlySpan<byte> payload, int count, int index)
    {
        var placesAt = HeaderSize + (count * PersonDigest.Size);
        var entriesAt = placesAt + (count * sizeof(int));
        return payload[(entriesAt + BinaryPrimitives.ReadInt32LittleEndian(payload[(placesAt + (index * sizeof(int)))..]))..];
    }

    private static int FirstNotBefore(ReadOnlySpan<byte> payload, int count, PersonDigest wanted)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = DigestAt(payload, middle) < wanted ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

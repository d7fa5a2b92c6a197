using System.Buffers.Binary;

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
        var placesAt = HeaderSize + (count * PersonDigest.Size);
        var entriesAt = placesAt + (count * sizeof(int));
        var found = new List<ListEntry>();
        for (var i = FirstNotBefore(payload[HeaderSize..], count, wanted); i < count && DigestAt(payload[HeaderSize..], i) == wanted; i++)
        {
            var place = BinaryPrimitives.ReadInt32LittleEndian(payload[(placesAt + (i * sizeof(int)))..]);
            found.Add(ListEntry.Read(payload[(entriesAt + place)..]));
        }

        return found;
    }

    private static int FirstNotBefore(ReadOnlySpan<byte> digests, int count, PersonDigest wanted)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = DigestAt(digests, middle) < wanted ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static PersonDigest DigestAt(ReadOnlySpan<byte> digests, int index) => PersonDigest.Read(digests[(index * PersonDigest.Size)..]);
}

using System.Buffers.Binary;
using System.Text;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>What is kept of one line: digest of the name, fact, day, reference; all of it sealed with its block.</summary>
internal readonly record struct ListEntry(ulong NameDigest, SourceFact Fact, DateOnly? Since, string Reference)
{
    /// <summary>Name digest (8 bytes), fact (1), day number (4), length of the reference (1).</summary>
    public const int FixedSize = 14;

    public const int LongestSize = FixedSize + ListLine.LongestReference;

    private const int NoDay = -1;

    public static int SizeOf(ReadOnlySpan<byte> written) => FixedSize + written[FixedSize - 1];

    public static ListEntry Read(ReadOnlySpan<byte> written)
    {
        var day = BinaryPrimitives.ReadInt32LittleEndian(written[9..]);
        return new ListEntry(
            BinaryPrimitives.ReadUInt64LittleEndian(written),
            (SourceFact)written[8],
            day == NoDay ? null : DateOnly.FromDayNumber(day),
            Encoding.UTF8.GetString(written.Slice(FixedSize, written[FixedSize - 1])));
    }

    public static SourceFact ReadFact(ReadOnlySpan<byte> written) => (SourceFact)written[8];

    /// <summary>Writes what does not depend on the digests, which are made later in bulk.</summary>
    public static int WriteRest(ListLine line, Span<byte> target)
    {
        target[8] = (byte)line.Fact;
        BinaryPrimitives.WriteInt32LittleEndian(target[9..], line.Since?.DayNumber ?? NoDay);
        var length = Encoding.UTF8.GetBytes(line.Reference, target[FixedSize..]);
        target[FixedSize - 1] = (byte)length;
        return FixedSize + length;
    }

    public static void WriteName(ReadOnlySpan<byte> block, Span<byte> target) => block[..sizeof(ulong)].CopyTo(target);
}

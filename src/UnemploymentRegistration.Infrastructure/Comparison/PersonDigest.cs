using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>96 bits of a keyed digest of a document number: nobody comes back from it to the number.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PersonDigest(ulong Head, uint Tail) : IComparable<PersonDigest>
{
    public const int Size = 12;

    private const ulong SignBit = 1UL << 63;

    /// <summary>The head as the databases order it: they know signed numbers only.</summary>
    public long Order => (long)(Head ^ SignBit);

    public static bool operator <(PersonDigest a, PersonDigest b) => a.CompareTo(b) < 0;

    public static bool operator >(PersonDigest a, PersonDigest b) => a.CompareTo(b) > 0;

    public static bool operator <=(PersonDigest a, PersonDigest b) => a.CompareTo(b) <= 0;

    public static bool operator >=(PersonDigest a, PersonDigest b) => a.CompareTo(b) >= 0;

    public static PersonDigest Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Head);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[8..], Tail);
    }

    public int CompareTo(PersonDigest other)
    {
        var byHead = Head.CompareTo(other.Head);
        return byHead != 0 ? byHead : Tail.CompareTo(other.Tail);
    }
}

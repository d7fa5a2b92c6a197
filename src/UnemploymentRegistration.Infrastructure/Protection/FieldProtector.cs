using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>Seals with AES-256-GCM, bound to table, column and key; indexes with HMAC-SHA-256.</summary>
/// <remarks>
/// Stored: format (1 byte), key id (2), nonce (12), tag (16), cipher text. A changed bit, another field or a key that is
/// not in the file throws <see cref="CryptographicException"/>.
/// </remarks>
public sealed class FieldProtector(KeyRing ring) : IFieldProtector
{
    private const byte Format = 1;
    private const int HeaderSize = 3;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    /// <summary>By how many bytes a sealed value is longer than what it holds.</summary>
    public const int Overhead = HeaderSize + NonceSize + TagSize;

    // 192 bits: in base 64 without padding, and far from ever meeting by chance. Those of a later key leave four places
    // for its number.
    private const int FirstIndexSize = 24;
    private const int LaterIndexSize = 21;

    public bool IsRenewing => ring.Current.HoldsFormerKeys;

    public Protected Seal(string clear, ProtectedField field) => new(SealBytes(Encoding.UTF8.GetBytes(clear), field));

    public string Open(Protected value, ProtectedField field) => Encoding.UTF8.GetString(OpenBytes(value.Bytes.Span, field));

    /// <summary>For what is no text, such as the blocks of a comparison list.</summary>
    public byte[] SealBytes(ReadOnlySpan<byte> text, ProtectedField field)
    {
        var box = new byte[Overhead + text.Length];
        Seal(text, field, box);
        return box;
    }

    /// <summary>Seals into memory that is used again and again; <paramref name="box"/> is longer by <see cref="Overhead"/>.</summary>
    public void Seal(ReadOnlySpan<byte> text, ProtectedField field, Span<byte> box)
    {
        var keys = ring.Current;
        box[0] = Format;
        BinaryPrimitives.WriteUInt16BigEndian(box[1..], keys.CurrentId);
        RandomNumberGenerator.Fill(box.Slice(HeaderSize, NonceSize));

        keys.TryFind(keys.CurrentId, out var key);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(
            nonce: box.Slice(HeaderSize, NonceSize),
            plaintext: text,
            ciphertext: box[Overhead..],
            tag: box.Slice(HeaderSize + NonceSize, TagSize),
            associatedData: AssociatedData(box, field));
    }

    /// <inheritdoc cref="SealBytes"/>
    public byte[] OpenBytes(ReadOnlySpan<byte> box, ProtectedField field)
    {
        var text = new byte[Math.Max(0, box.Length - Overhead)];
        Open(box, field, text);
        return text;
    }

    /// <summary>Opens into memory that is used again and again; <paramref name="text"/> is shorter by <see cref="Overhead"/>.</summary>
    public void Open(ReadOnlySpan<byte> box, ProtectedField field, Span<byte> text)
    {
        if (box.Length < Overhead || box[0] != Format)
        {
            throw new UnreadableValueException(field);
        }

        using var aes = Cipher(KeyOf(box), field);
        try
        {
            aes.Decrypt(
                nonce: box.Slice(HeaderSize, NonceSize),
                ciphertext: box[Overhead..],
                tag: box.Slice(HeaderSize + NonceSize, TagSize),
                plaintext: text,
                associatedData: AssociatedData(box, field));
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw new UnreadableValueException(field, exception);
        }
    }

    /// <summary>The number of the key that sealed a value.</summary>
    public static ushort KeyOf(ReadOnlySpan<byte> box) => BinaryPrimitives.ReadUInt16BigEndian(box[1..]);

    /// <summary>How every value begins that was sealed with this key.</summary>
    internal static byte[] HeaderOf(ushort key) => [Format, (byte)(key >> 8), (byte)key];

    public BlindIndex IndexOf(IndexedUse use, string clear)
    {
        var keys = ring.Current;
        return IndexOf(use, clear, keys, keys.CurrentIndexing);
    }

    public IReadOnlyList<BlindIndex> IndexesOf(IndexedUse use, string clear)
    {
        var keys = ring.Current;
        return IsOfATokenAlone(use)
            ? [IndexOf(use, clear, keys, keys.CurrentIndexing)]
            : [.. keys.IndexingIds.Select(id => IndexOf(use, clear, keys, id))];
    }

    public bool Matches(BlindIndex index, IndexedUse use, string clear)
    {
        var keys = ring.Current;

        // In a time that does not tell how much of it is right.
        return (IsOfATokenAlone(use) || keys.CanIndex(index.Key))
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(IndexOf(use, clear, keys, index.Key).Value),
                Encoding.ASCII.GetBytes(index.Value));
    }

    public bool IsCurrent(BlindIndex index) => index.Key == ring.Current.CurrentIndexing;

    public bool IsCurrent(Protected value) => value.Bytes.Length >= Overhead && KeyOf(value.Bytes.Span) == ring.Current.CurrentId;

    public void Refresh() => ring.Refresh();

    private static BlindIndex IndexOf(IndexedUse use, string clear, ProtectionKeys keys, int id)
    {
        var (key, number) = IsOfATokenAlone(use) ? (keys.Tokens, 1) : (keys.Indexing(id), id);
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Span, Encoding.UTF8.GetBytes($"{(int)use}|{clear}"), digest);
        return number == 1
            ? new BlindIndex(Convert.ToBase64String(digest[..FirstIndexSize]))
            : new BlindIndex(FormattableString.Invariant($"{number}{BlindIndex.Separator}{Convert.ToBase64String(digest[..LaterIndexSize])}"));
    }

    // Long and random: nobody finds one by trying, so its digest needs no new key.
    private static bool IsOfATokenAlone(IndexedUse use) =>
        use is IndexedUse.ChannelToken or IndexedUse.SessionKey or IndexedUse.RecoveryCode or IndexedUse.SetUpToken
            or IndexedUse.CertificateCode;

    private AesGcm Cipher(ushort id, ProtectedField field)
    {
        if (ring.Current.TryFind(id, out var key))
        {
            return new AesGcm(key, TagSize);
        }

        // Another program may have renewed the keys a moment ago.
        ring.Refresh();
        return ring.Current.TryFind(id, out key) ? new AesGcm(key, TagSize) : throw new UnreadableValueException(field);
    }

    private static byte[] AssociatedData(ReadOnlySpan<byte> box, ProtectedField field) =>
        [.. box[..HeaderSize], .. Encoding.UTF8.GetBytes(FormattableString.Invariant($"{field.Table}|{field.Column}|{field.Key}"))];
}

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
public sealed class FieldProtector(ProtectionKeys keys) : IFieldProtector
{
    private const byte Format = 1;
    private const int HeaderSize = 3;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    /// <summary>By how many bytes a sealed value is longer than what it holds.</summary>
    public const int Overhead = HeaderSize + NonceSize + TagSize;

    // 192 bits: in base 64 without padding, and far from ever meeting by chance.
    private const int IndexSize = 24;

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
        box[0] = Format;
        BinaryPrimitives.WriteUInt16BigEndian(box[1..], keys.CurrentId);
        RandomNumberGenerator.Fill(box.Slice(HeaderSize, NonceSize));

        using var aes = Cipher(keys.CurrentId);
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
            throw new CryptographicException("The value was not sealed by this program.");
        }

        using var aes = Cipher(BinaryPrimitives.ReadUInt16BigEndian(box[1..]));
        aes.Decrypt(
            nonce: box.Slice(HeaderSize, NonceSize),
            ciphertext: box[Overhead..],
            tag: box.Slice(HeaderSize + NonceSize, TagSize),
            plaintext: text,
            associatedData: AssociatedData(box, field));
    }

    public BlindIndex IndexOf(IndexedUse use, string clear)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(keys.Indexing.Span, Encoding.UTF8.GetBytes($"{(int)use}|{clear}"), digest);
        return new BlindIndex(Convert.ToBase64String(digest[..IndexSize]));
    }

    private AesGcm Cipher(ushort keyId) => keys.TryFind(keyId, out var key)
        ? new AesGcm(key, TagSize)
        : throw new CryptographicException("The key that sealed the value is not in the key file.");

    private static byte[] AssociatedData(ReadOnlySpan<byte> box, ProtectedField field) =>
        [.. box[..HeaderSize], .. Encoding.UTF8.GetBytes(FormattableString.Invariant($"{field.Table}|{field.Column}|{field.Key}"))];
}

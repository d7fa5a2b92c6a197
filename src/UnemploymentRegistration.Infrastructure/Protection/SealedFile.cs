using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>Files with personal data: sealed with AES-256-GCM block by block, so that no size has to fit into memory.</summary>
/// <remarks>
/// Stored: format (1 byte), key id (2), salt (32), then blocks of 64 KiB, each with its tag (16). Each file has a key of
/// its own, drawn from the keys' newest, the salt and the file's purpose. A block knows its place and whether it is the
/// last one, so that a file cut short does not open.
/// </remarks>
internal static class SealedFile
{
    public const int BlockSize = 64 * 1024;
    public const int TagSize = 16;
    public const int HeaderSize = 3 + SaltSize;

    private const byte Format = 2;
    private const int SaltSize = 32;
    private const int NonceSize = 12;

    /// <summary>Everything written goes to the file sealed; complete once the stream is disposed.</summary>
    public static Stream Create(string path, string purpose, ProtectionKeys keys)
    {
        var header = new byte[HeaderSize];
        header[0] = Format;
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(1), keys.CurrentId);
        RandomNumberGenerator.Fill(header.AsSpan(3));
        var cipher = Cipher(header, purpose, keys);
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(header);
        return new SealingStream(file, cipher);
    }

    /// <summary>Reads what was sealed for this purpose, block by block.</summary>
    /// <exception cref="CryptographicException">The file was sealed for another purpose, or changed.</exception>
    public static Stream Open(string path, string purpose, ProtectionKeys keys)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            var header = new byte[HeaderSize];
            file.ReadExactly(header);
            return new OpeningStream(file, Cipher(header, purpose, keys));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Every block has a nonce of its own: its number, and a mark on the last.</summary>
    public static byte[] NonceOf(long block, bool isLast)
    {
        var nonce = new byte[NonceSize];
        BinaryPrimitives.WriteInt64BigEndian(nonce, block);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    private static AesGcm Cipher(ReadOnlySpan<byte> header, string purpose, ProtectionKeys keys)
    {
        if (header[0] != Format || !keys.TryFind(BinaryPrimitives.ReadUInt16BigEndian(header[1..]), out var key))
        {
            throw new CryptographicException("The file was not sealed with a key of this program.");
        }

        Span<byte> own = stackalloc byte[ProtectionKeys.KeySize];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, own, header[3..], Encoding.UTF8.GetBytes(purpose));
        return new AesGcm(own, TagSize);
    }
}

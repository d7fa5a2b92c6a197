using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Makes the digests of numbers and names: packed into blocks of 16 bytes, enciphered in bulk, cut short.</summary>
/// <remarks>
/// AES over a packed number costs a fraction of an HMAC and cannot be guessed without the key; what is cut off keeps even
/// the holder of the key from deciphering (decision 18).
/// </remarks>
/// <param name="key">The key of one list: a list keeps the key with which it was begun.</param>
public sealed class ListDigests(ReadOnlyMemory<byte> key)
{
    public const int BlockSize = 16;

    private const int LongestNibbles = 30;
    private const int LongestName = 7;

    private const byte Number = 0x40;
    private const byte OtherNumber = 0x80;
    private const byte ShortName = 0xC0;
    private const byte LongName = 0xE0;

    private static readonly SearchValues<char> _numberCharacters = SearchValues.Create("0123456789X");

    /// <summary>Of one person; where there are many, <see cref="Encipher"/> all of them at once.</summary>
    public (PersonDigest Person, ulong Name) Of(string personKey, string name)
    {
        Span<byte> blocks = stackalloc byte[2 * BlockSize];
        PackPerson(personKey, blocks);
        PackName(name, blocks[BlockSize..]);
        Encipher(blocks);
        return (PersonDigest.Read(blocks), BinaryPrimitives.ReadUInt64LittleEndian(blocks[BlockSize..]));
    }

    /// <summary>Fills one block with the key of a person.</summary>
    public void PackPerson(ReadOnlySpan<char> personKey, Span<byte> block)
    {
        block.Clear();
        if (personKey.Length <= LongestNibbles && !personKey.ContainsAnyExcept(_numberCharacters))
        {
            block[0] = (byte)(Number | personKey.Length);
            for (var i = 0; i < personKey.Length; i++)
            {
                var nibble = personKey[i] == 'X' ? 10 : personKey[i] - '0';
                block[1 + (i / 2)] |= (byte)(nibble << (i % 2 * 4));
            }
        }
        else
        {
            PackDigest(personKey, OtherNumber, block);
        }
    }

    /// <summary>Fills one block with a name as <c>PersonName</c> writes it.</summary>
    public void PackName(ReadOnlySpan<char> name, Span<byte> block)
    {
        block.Clear();
        if (name.Length <= LongestName)
        {
            block[0] = (byte)(ShortName | name.Length);
            Encoding.Unicode.GetBytes(name, block[1..]);
        }
        else
        {
            PackDigest(name, LongName, block);
        }
    }

    /// <summary>Turns packed blocks into digests, where they stand.</summary>
    public void Encipher(Span<byte> blocks)
    {
        using var aes = Aes.Create();
        aes.SetKey(key.Span);
        aes.EncryptEcb(blocks, blocks, PaddingMode.None);
    }

    // Travel permits and long names are few.
    private void PackDigest(ReadOnlySpan<char> text, byte tag, Span<byte> block)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Span, Encoding.UTF8.GetBytes(text.ToString()), digest);
        digest[..(BlockSize - 1)].CopyTo(block[1..]);
        block[0] = tag;
    }
}

using System.Security.Cryptography;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>What an account and an authenticator share: 160 random bits, told once as a picture or in letters (base 32).</summary>
public sealed class AuthenticatorSecret
{
    private const int Length = 20;
    private const int BitsInLetter = 5;
    private const int GroupLength = 4;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] _bytes;

    private AuthenticatorSecret(byte[] bytes) => _bytes = bytes;

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The letters without gaps, as they are sealed. Nothing else of this type prints them.</summary>
    public string Reveal()
    {
        var letters = new char[Length * 8 / BitsInLetter];
        for (var place = 0; place < letters.Length; place++)
        {
            letters[place] = Letters[Enumerable.Range(place * BitsInLetter, BitsInLetter)
                .Aggregate(0, (value, bit) => (value << 1) | ((_bytes[bit / 8] >> (7 - (bit % 8))) & 1))];
        }

        return new string(letters);
    }

    /// <summary>The letters as they are typed from the page.</summary>
    public string InGroups() => string.Join(' ', Reveal().Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>What the picture says to the authenticator.</summary>
    public string AddressFor(string issuer, string userName) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(userName)}"
        + $"?secret={Reveal()}&issuer={Uri.EscapeDataString(issuer)}&algorithm=SHA1&digits=6&period=30";

    public static AuthenticatorSecret Next() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The secret that its letters, without gaps, stand for.</summary>
    /// <exception cref="FormatException">The letters are not those of a secret.</exception>
    public static AuthenticatorSecret Parse(string letters)
    {
        var bytes = new byte[Length];
        if (letters.Length != Length * 8 / BitsInLetter)
        {
            throw new FormatException("The secret has another length.");
        }

        for (var bit = 0; bit < Length * 8; bit++)
        {
            var value = Letters.IndexOf(letters[bit / BitsInLetter], StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException("The secret holds a letter that base 32 has not.");
            }

            bytes[bit / 8] |= (byte)(((value >> (BitsInLetter - 1 - (bit % BitsInLetter))) & 1) << (7 - (bit % 8)));
        }

        return new AuthenticatorSecret(bytes);
    }

    public override string ToString() => nameof(AuthenticatorSecret);
}

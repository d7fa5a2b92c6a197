using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>动态验证码: the six digits of an authenticator (RFC 6238 with HMAC-SHA-1 and steps of 30 seconds).</summary>
/// <remarks>Identity's own provider takes two steps on either side and takes a code again; this one does neither.</remarks>
public static class TimeBasedCode
{
    public const int Digits = 6;

    /// <summary>How many steps a telephone's clock may be off, on either side.</summary>
    public const int Tolerance = 1;

    private const int SecondsInStep = 30;
    private const int Modulus = 1_000_000;

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / SecondsInStep;

    [SuppressMessage("Security", "CA5350", Justification = "The authenticators of telephones speak HMAC-SHA-1, whose strength does not rest on collisions.")]
    public static string Of(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        Span<byte> digest = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        HMACSHA1.HashData(secret, counter, digest);

        // RFC 4226, 5.3: the last four bits say where the number begins, its first bit is dropped.
        var number = BinaryPrimitives.ReadUInt32BigEndian(digest[(digest[^1] & 0xf)..]) & 0x7fff_ffff;
        return (number % Modulus).ToString($"D{Digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>The step near now to which the code belongs, later than the last one accepted; null if none.</summary>
    public static long? MatchedStep(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long? lastAccepted)
    {
        var present = StepAt(now);
        long? matched = null;
        for (var step = present - Tolerance; step <= present + Tolerance; step++)
        {
            var isRight = CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(Of(secret, step)),
                Encoding.UTF8.GetBytes(code));
            matched ??= isRight && !(step <= lastAccepted) ? step : null;
        }

        return matched;
    }
}

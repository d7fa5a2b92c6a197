using System.Security.Cryptography;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>恢复码: opens the account once without the authenticator; kept as a keyed digest.</summary>
public sealed class RecoveryCode
{
    public const int InASet = 10;

    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int GroupLength = 5;

    private RecoveryCode()
    {
    }

    public long Id { get; private init; }

    public OfficerId Officer { get; private init; }

    public BlindIndex Digest { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static RecoveryCode Keep(long id, OfficerId officer, string text, IFieldProtector protector) =>
        new() { Id = id, Officer = officer, Digest = DigestOf(officer, text, protector) };

    /// <summary>Two groups of five, 49 bits.</summary>
    public static string NextText() =>
        $"{RandomNumberGenerator.GetString(Letters, GroupLength)}-{RandomNumberGenerator.GetString(Letters, GroupLength)}";

    /// <summary>However it was typed: with or without the line, in capitals or not.</summary>
    public static BlindIndex DigestOf(OfficerId officer, string text, IFieldProtector protector) => protector.IndexOf(
        IndexedUse.RecoveryCode,
        FormattableString.Invariant($"{officer.Value}|{string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}"));

    public void Use(DateTimeOffset now) => UsedAt = now;
}

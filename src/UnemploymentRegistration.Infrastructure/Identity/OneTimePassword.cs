using System.Security.Cryptography;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>一次性密码: told to an officer once and changed at the first sign-in; without letters that look alike.</summary>
public static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const int GroupLength = 4;

    /// <summary>Four groups of four, 75 bits, with a letter of each kind as the rules for passwords ask.</summary>
    public static string Next() => string.Join('-',
        RandomNumberGenerator.GetString(Capitals, GroupLength),
        RandomNumberGenerator.GetString(Letters, GroupLength),
        RandomNumberGenerator.GetString(Digits, GroupLength),
        RandomNumberGenerator.GetString(Letters + Digits, GroupLength));
}

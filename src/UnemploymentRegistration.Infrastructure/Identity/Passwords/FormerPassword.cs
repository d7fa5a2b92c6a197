using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Identity.Passwords;

/// <summary>曾用密码: the hash of a password that an officer had, kept only where the policy forbids to take it again.</summary>
public sealed class FormerPassword
{
    public const int LongestHash = 200;

    public long Id { get; init; }

    public OfficerId Officer { get; init; }

    public string Hash { get; init; } = "";
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>经办人员账户: how an officer signs in; the rules see the <see cref="Officer"/>.</summary>
/// <remarks><see cref="IdentityUser{TKey}.TwoFactorEnabled"/> says that an authenticator is enrolled.</remarks>
public sealed class OfficerAccount : IdentityUser<long>
{
    private const int StampLength = 32;

    public string DisplayName { get; set; } = "";

    public AgencyCode Agency { get; set; }

    public OfficerRole Role { get; set; }

    /// <summary>Accounts are closed, never deleted: the trail names them.</summary>
    public bool IsClosed { get; set; }

    /// <summary>一次性密码: an administrator has seen the password, so it opens nothing but the page that changes it.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>When a one-time password ends by itself; null for one of the officer's own.</summary>
    public DateTimeOffset? OneTimePasswordUntil { get; set; }

    /// <summary>Since when the officer has the present password; null where that was before it was written down.</summary>
    public DateTimeOffset? PasswordChangedAt { get; set; }

    /// <summary>The secret that the account shares with the officer's authenticator, sealed for this row.</summary>
    public Protected? AuthenticatorSecret { get; set; }

    /// <summary>The newest step whose code was accepted: no code counts twice.</summary>
    public long? AuthenticatorStep { get; set; }

    /// <summary>启用令牌: the digest of the one-time word that sets the first password; null once it was used.</summary>
    public BlindIndex? SetUpDigest { get; set; }

    public DateTimeOffset? SetUpUntil { get; set; }

    /// <summary>Lets of two changes at once only one be saved, on every node.</summary>
    public void Touch() => ConcurrencyStamp = RandomNumberGenerator.GetHexString(StampLength);

    /// <summary>Every session that began before ends with its next request.</summary>
    public void EndSessions() => SecurityStamp = RandomNumberGenerator.GetHexString(StampLength);
}

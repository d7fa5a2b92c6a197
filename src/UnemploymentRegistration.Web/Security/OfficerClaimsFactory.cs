using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What an officer's ticket says: who, for which agency, in which role, and the account's stamp.</summary>
public sealed class OfficerClaimsFactory(
    ReferenceData reference,
    PasswordPolicy policy,
    SignInSettings settings,
    TimeProvider clock) : IUserClaimsPrincipalFactory<OfficerAccount>
{
    /// <summary>Changes with password, role and agency, and so ends older tickets.</summary>
    public const string Stamp = "stamp";

    /// <summary>Why the password must be changed, as <see cref="PortalClaims.MustChangePassword"/> says it.</summary>
    public const string OneTime = "one-time";
    public const string Expired = "expired";

    public Task<ClaimsPrincipal> CreateAsync(OfficerAccount user)
    {
        var agency = reference.Current.Agencies.Find(user.Agency)!;
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
                new(ClaimTypes.Name, user.UserName!),
                new(ClaimTypes.Role, user.Role.ToString()),
                new(StaffClaims.DisplayName, user.DisplayName),
                new(StaffClaims.AgencyName, agency.Name),
                new(PortalClaims.Agency, agency.Code.Value),
                new(PortalClaims.AgencyLevel, agency.Level.ToString()),
                new(Stamp, user.SecurityStamp!),
                .. DutiesOf(user),
            ],
            Schemes.Staff);
        return Task.FromResult(new ClaimsPrincipal(identity));
    }

    private IEnumerable<Claim> DutiesOf(OfficerAccount user)
    {
        if (user.MustChangePassword)
        {
            yield return new(PortalClaims.MustChangePassword, OneTime);
        }
        else if (policy.HasExpired(user, clock.GetUtcNow()))
        {
            yield return new(PortalClaims.MustChangePassword, Expired);
        }

        if (settings.RequireAuthenticator && !user.TwoFactorEnabled)
        {
            yield return new(PortalClaims.MustEnrolAuthenticator, bool.TrueString);
        }
    }
}

using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What an officer's ticket says: who, for which agency, in which role, and the account's stamp.</summary>
public sealed class OfficerClaimsFactory(ReferenceData reference) : IUserClaimsPrincipalFactory<OfficerAccount>
{
    /// <summary>Changes with password, role and agency, and so ends older tickets.</summary>
    public const string Stamp = "stamp";

    public Task<ClaimsPrincipal> CreateAsync(OfficerAccount user)
    {
        var agency = reference.Current.Agencies.Find(user.Agency)!;
        Claim[] mustChange = user.MustChangePassword ? [new(PortalClaims.MustChangePassword, user.UserName!)] : [];
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
                .. mustChange,
            ],
            Schemes.Staff);
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}

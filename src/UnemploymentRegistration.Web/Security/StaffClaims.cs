using System.Security.Claims;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What the staff pages show of the officer (经办人员) who is signed in.</summary>
public static class StaffClaims
{
    public const string DisplayName = "officer_name";

    public const string AgencyName = "agency_name";

    public static string OfficerName(this ClaimsPrincipal user) =>
        user.FindFirstValue(DisplayName) ?? user.Identity?.Name ?? string.Empty;

    public static string OfficerAgency(this ClaimsPrincipal user) => user.FindFirstValue(AgencyName) ?? string.Empty;
}

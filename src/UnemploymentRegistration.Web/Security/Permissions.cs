using Microsoft.AspNetCore.Authorization;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Security;

/// <summary>权限: who may do what; the table in docs/security.md follows this one.</summary>
public static class Permissions
{
    /// <summary>Any officer: the page of what waits.</summary>
    public const string UseStaffPages = "staff.use";

    public const string SeeQueue = "review.queue";

    public const string DecideApplications = "review.decide";

    /// <summary>Asking the sources again and recording findings.</summary>
    public const string GatherEvidence = "review.evidence";

    public const string ManageComparison = "comparison.manage";

    public const string SeeRegistrations = "registration.see";

    public const string ApplicantPages = "applicant";

    public const string ChannelApi = "channel";

    private static readonly Dictionary<string, OfficerRole[]> _roles = new(StringComparer.Ordinal)
    {
        [UseStaffPages] = Enum.GetValues<OfficerRole>(),
        [SeeQueue] = [OfficerRole.Window, OfficerRole.Supervisor],
        [DecideApplications] = [OfficerRole.Supervisor],
        [GatherEvidence] = [OfficerRole.Window, OfficerRole.Supervisor],
        [ManageComparison] = [OfficerRole.Administrator],
        [SeeRegistrations] = [OfficerRole.Window, OfficerRole.Supervisor, OfficerRole.CaseOfficer],
    };

    public static bool Allow(OfficerRole role, string permission) => _roles[permission].Contains(role);

    public static void AddTo(AuthorizationOptions options)
    {
        foreach (var (permission, roles) in _roles)
        {
            options.AddPolicy(permission, policy => policy
                .AddAuthenticationSchemes(Schemes.Staff)
                .RequireRole(roles.Select(role => role.ToString())));
        }

        options.AddPolicy(ApplicantPages, policy => policy
            .AddAuthenticationSchemes(Schemes.Applicant)
            .RequireAuthenticatedUser());
        options.AddPolicy(ChannelApi, policy => policy
            .AddAuthenticationSchemes(Schemes.Channel)
            .RequireClaim(PortalClaims.Channel));
    }
}

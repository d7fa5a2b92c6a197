using Microsoft.AspNetCore.Authorization;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Security;

/// <summary>权限: who may do what; the table in docs/security.md follows this one.</summary>
public static class Permissions
{
    /// <summary>Any officer: the page of what waits.</summary>
    public const string UseStaffPages = "staff.use";

    public const string EnterWalkIns = "intake.enter";

    public const string SeeQueue = "review.queue";

    public const string DecideApplications = "review.decide";

    public const string CorrectForms = "review.correct";

    public const string AnswerObjections = "review.objections";

    /// <summary>Answering what people ask about their personal information; recording it is everybody's who sees the queue.</summary>
    public const string AnswerDataRequests = "registration.data-requests";

    /// <summary>Asking the sources again and recording findings.</summary>
    public const string GatherEvidence = "review.evidence";

    /// <summary>Cases of deregistration: looking into them, telling people, confirming.</summary>
    public const string WorkOnExits = "exit.work";

    /// <summary>The second person of a false statement.</summary>
    public const string JudgeFalseStatements = "exit.false-statements";

    public const string SeeRegistrations = "registration.see";

    /// <summary>Looking after people: the caseload, contacts, referred people, plans, hand-overs.</summary>
    public const string SeeCaseload = "service.caseload";

    /// <summary>Answering what people report online.</summary>
    public const string AnswerReports = "service.reports";

    /// <summary>Takes a list out of the system as a file.</summary>
    public const string ExportLists = "lists.export";
    /// <summary>Agencies, accounts and coverage of the own jurisdiction.</summary>
    public const string Administer = "admin";

    /// <summary>What is the province's alone: calendar, divisions, imports, channel tokens.</summary>
    public const string AdministerProvince = "admin.province";

    public const string ApplicantPages = "applicant";

    public const string ChannelApi = "channel";

    private static readonly Dictionary<string, OfficerRole[]> _roles = new(StringComparer.Ordinal)
    {
        [UseStaffPages] = Enum.GetValues<OfficerRole>(),
        [EnterWalkIns] = [OfficerRole.Window, OfficerRole.Supervisor],
        [SeeQueue] = [OfficerRole.Window, OfficerRole.Supervisor],
        [DecideApplications] = [OfficerRole.Supervisor],
        [Administer] = [OfficerRole.Administrator],
        [AdministerProvince] = [OfficerRole.Administrator],
        [CorrectForms] = [OfficerRole.Window, OfficerRole.Supervisor],
        [AnswerObjections] = [OfficerRole.Supervisor],
        [AnswerDataRequests] = [OfficerRole.Supervisor],
        [GatherEvidence] = [OfficerRole.Window, OfficerRole.Supervisor],
        [SeeRegistrations] = [OfficerRole.Window, OfficerRole.Supervisor, OfficerRole.CaseOfficer],
        [SeeCaseload] = [OfficerRole.Supervisor, OfficerRole.CaseOfficer],
        [WorkOnExits] = [OfficerRole.CaseOfficer, OfficerRole.Supervisor],
        [JudgeFalseStatements] = [OfficerRole.Supervisor],
        [AnswerReports] = [OfficerRole.Supervisor, OfficerRole.CaseOfficer],
        [ExportLists] = [OfficerRole.Supervisor],
    };

    // Only for officers of the province, whatever their role.
    private static readonly string[] _ofTheProvince = [AdministerProvince];

    public static bool Allow(OfficerRole role, string permission) => _roles[permission].Contains(role);

    public static bool Allow(Officer officer, string permission) =>
        Allow(officer.Role, permission) && (!_ofTheProvince.Contains(permission) || officer.Jurisdiction.Level is AgencyLevel.Province);

    public static void AddTo(AuthorizationOptions options)
    {
        foreach (var (permission, roles) in _roles)
        {
            options.AddPolicy(permission, policy => policy
                .AddAuthenticationSchemes(Schemes.Staff)
                .RequireRole(roles.Select(role => role.ToString()))
                .RequireAssertion(context => context.User.IsOfficer() && Allow(context.User.ToOfficer(), permission)));
        }

        options.AddPolicy(ApplicantPages, policy => policy
            .AddAuthenticationSchemes(Schemes.Applicant)
            .RequireAuthenticatedUser());
        options.AddPolicy(ChannelApi, policy => policy
            .AddAuthenticationSchemes(Schemes.Channel)
            .RequireClaim(PortalClaims.Channel));
    }
}

namespace UnemploymentRegistration.Web.Tests.Security;

/// <summary>Who comes: nobody known, an applicant, a channel's program, and an officer of each role.</summary>
internal enum Caller
{
    Stranger = 1,
    Applicant = 2,
    Channel = 3,
    Window = 4,
    Supervisor = 5,
    CaseOfficer = 6,
    Statistician = 7,
    CountyAdministrator = 8,
    ProvinceAdministrator = 9,
}

/// <summary>Who may open what, route by route; docs/security.md says the same to people.</summary>
internal static class ExpectedAccess
{
    private static readonly Caller[] _officers =
    [
        Caller.Window, Caller.Supervisor, Caller.CaseOfficer, Caller.Statistician, Caller.CountyAdministrator, Caller.ProvinceAdministrator,
    ];

    private static readonly (Caller[] Callers, string[] Routes)[] _expected =
    [
        (Enum.GetValues<Caller>(),
        [
            "GET /", "GET /apply", "GET /guide", "GET /form", "GET /agencies", "GET /privacy", "GET /privacy/{version}", "GET /eligibility", "POST /eligibility",
            "GET /progress", "POST /progress", "POST /preferences/elder", "GET /dev/sms",
            "GET /account/sign-in", "POST /account/sign-in", "POST /account/sign-in/again", "GET /account/sign-in/code",
            "POST /account/sign-in/code", "POST /account/sign-out",
            "GET /account/staff/sign-in/code", "POST /account/staff/sign-in/code", "GET /account/staff/sign-in/code/recovery",
            "POST /account/staff/sign-in/code/recovery", "GET /account/staff/set-up", "POST /account/staff/set-up",
            "GET /account/staff/sign-in", "POST /account/staff/sign-in", "POST /account/staff/sign-out",
            "GET /api/v1/agencies", "GET /api/v1/divisions", "GET /openapi/{documentName}.json",
            "GET /health/live", "GET /health/ready",
        ]),
        ([Caller.Applicant],
        [
            "GET /apply/{step}", "POST /apply/{step}", "GET /apply/check", "GET /apply/declaration",
            "POST /apply/declaration", "POST /apply/discard", "GET /apply/confirmation/{number}",
            "GET /my/devices", "POST /my/devices/{id}/end", "POST /my/devices/end-others",
            "GET /my/data", "GET /my/data/looks", "GET /my/data/copy", "POST /my/data/copy", "GET /my/data/copy.json",
            "POST /my/data/copy.json", "GET /my/data/requests/{application}", "POST /my/data/requests/{application}", "POST /my/data/notice",
            "GET /my", "GET /my/registration", "GET /my/applications/{number}", "GET /my/applications/{number}/print",
            "GET /my/applications/{number}/objection", "POST /my/applications/{number}/objection",
            "GET /my/applications/{number}/withdraw", "POST /my/applications/{number}/withdraw",
        ]),
        ([Caller.Channel], ["POST /api/v1/applications", "GET /api/v1/applications/{number}"]),
        (_officers,
        [
            "GET /staff", "GET /staff/jobs", "GET /staff/jobs/progress", "GET /staff/jobs/{number}/file",
            "GET /account/staff/authenticator", "POST /account/staff/authenticator", "GET /account/staff/authenticator/codes",
            "POST /account/staff/authenticator/codes", "GET /account/staff/authenticator/replace",
            "GET /account/staff/sessions", "POST /account/staff/sessions/{id}/end", "POST /account/staff/sessions/end-others",
            "GET /account/staff/session", "POST /account/staff/session", "POST /staff/kept", "POST /staff/kept/discard",
            "GET /account/staff/password", "POST /account/staff/password",
        ]),
        ([Caller.Window, Caller.Supervisor],
        [
            "GET /staff/intake", "POST /staff/intake", "GET /staff/intake/card", "POST /staff/intake/card", "GET /staff/intake/look",
            "POST /staff/intake/look", "GET /staff/intake/places", "GET /staff/intake/session",
            "GET /staff/queue", "GET /staff/queue/find", "POST /staff/queue/find", "GET /staff/queue/filter", "POST /staff/queue/filter",
            "GET /staff/queue/filters", "POST /staff/queue/filters", "GET /staff/queue/filters/{key}",
            "POST /staff/queue/filters/{key}/delete", "POST /staff/queue/filters/{key}/opening",
            "GET /staff/queue/columns", "POST /staff/queue/columns", "GET /staff/queue/export",
            "GET /staff/applications/{number}", "GET /staff/applications/{number}/reveal", "POST /staff/applications/{number}/reveal",
            "GET /staff/applications/{number}/compare", "POST /staff/applications/{number}/compare",
            "GET /staff/applications/{number}/findings", "POST /staff/applications/{number}/findings",
            "GET /staff/applications/{number}/corrections", "GET /staff/applications/{number}/corrections/{step}",
            "POST /staff/applications/{number}/corrections/{step}", "GET /staff/applications/{number}/corrections/{step}/check",
            "POST /staff/applications/{number}/corrections/{step}/check", "GET /staff/applications/{number}/corrections/{step}/apply",
            "POST /staff/applications/{number}/corrections/{step}/apply",
            "GET /staff/applications/{number}/approve", "GET /staff/applications/{number}/refuse", "GET /staff/applications/{number}/move",
            "GET /staff/applications/{number}/matches", "GET /staff/applications/{number}/objection",
            "POST /staff/applications/{number}/objection", "GET /staff/objections/{number}", "GET /staff/objections/{number}/answer",
            "GET /staff/applications/{number}/data-request", "POST /staff/applications/{number}/data-request",
            "GET /staff/data-requests/{number}", "GET /staff/data-requests/{number}/answer",
            "GET /staff/print", "GET /staff/print/blank", "GET /staff/print/batch", "POST /staff/print/batch",
            "GET /staff/print/applications/{number}", "POST /staff/print/applications/{number}",
        ]),
        ([Caller.Supervisor],
        [
            "POST /staff/applications/{number}/approve", "POST /staff/applications/{number}/refuse", "POST /staff/applications/{number}/move",
            "GET /staff/applications/{number}/claim", "POST /staff/applications/{number}/claim",
            "GET /staff/applications/{number}/take-over", "POST /staff/applications/{number}/take-over",
            "GET /staff/applications/{number}/release", "POST /staff/applications/{number}/release",
            "GET /staff/data-requests", "POST /staff/data-requests/{number}/answer",
            "POST /staff/applications/{number}/matches", "GET /staff/objections", "POST /staff/objections/{number}/answer",
            "GET /staff/queue/approve-many", "POST /staff/queue/approve-many", "GET /staff/queue/approve-many/confirm",
            "POST /staff/queue/approve-many/confirm", "POST /staff/queue/export", "POST /staff/registrations/export",
        ]),
        ([Caller.Window, Caller.Supervisor, Caller.CaseOfficer],
        [
            "GET /staff/registrations", "GET /staff/registrations/{number}", "GET /staff/registrations/find", "POST /staff/registrations/find",
            "GET /staff/registrations/filter", "POST /staff/registrations/filter", "GET /staff/registrations/filters",
            "POST /staff/registrations/filters", "GET /staff/registrations/filters/{key}", "POST /staff/registrations/filters/{key}/delete",
            "POST /staff/registrations/filters/{key}/opening", "GET /staff/registrations/columns", "POST /staff/registrations/columns",
            "GET /staff/registrations/export", "GET /staff/registrations/{number}/reveal", "POST /staff/registrations/{number}/reveal",
        ]),
        ([Caller.Supervisor, Caller.CaseOfficer],
        [
            "GET /staff/caseload/{id}/plan", "POST /staff/caseload/{id}/plan", "GET /staff/caseload/{id}/plan/steps",
            "POST /staff/caseload/{id}/plan/steps", "GET /staff/caseload/{id}/plan/reviews", "POST /staff/caseload/{id}/plan/reviews",
            "GET /staff/caseload/{id}/plan/recognitions", "POST /staff/caseload/{id}/plan/recognitions",
            "POST /staff/caseload/{id}/plan/recognitions/{key}/end", "GET /staff/caseload/{id}/referrals", "POST /staff/caseload/{id}/referrals",
            "GET /staff/caseload/{id}/referrals/{referral}", "POST /staff/caseload/{id}/referrals/{referral}", "GET /staff/caseload/{id}/documents",
            "POST /staff/caseload/{id}/documents", "GET /staff/caseload/{id}/texts", "POST /staff/caseload/{id}/texts",
            "GET /staff/caseload/{id}/hand-over", "POST /staff/caseload/{id}/hand-over", "GET /staff/caseload/texts", "POST /staff/caseload/texts",
            "GET /staff/caseload/texts/send", "POST /staff/caseload/texts/send", "GET /staff/hand-overs", "GET /staff/hand-overs/{number}",
            "GET /staff/hand-overs/{number}/accept", "POST /staff/hand-overs/{number}/accept", "GET /staff/hand-overs/{number}/decline",
            "POST /staff/hand-overs/{number}/decline", "GET /staff/hand-overs/{number}/withdraw", "POST /staff/hand-overs/{number}/withdraw",
            "GET /staff/leave", "POST /staff/leave", "GET /staff/leave/{id}/end", "POST /staff/leave/{id}/end", "GET /staff/documents/{id}",
        ]),
        ([Caller.CountyAdministrator, Caller.ProvinceAdministrator],
        [
            "GET /admin/documents", "GET /admin/documents/new", "POST /admin/documents/new", "GET /admin/documents/{id}",
            "GET /admin/documents/{id}/withdraw", "POST /admin/documents/{id}/withdraw",
            "GET /admin", "GET /admin/accounts", "GET /admin/accounts/new", "POST /admin/accounts/new", "GET /admin/accounts/{id}",
            "GET /admin/accounts/{id}/{act}", "POST /admin/accounts/{id}/close", "POST /admin/accounts/{id}/reopen",
            "POST /admin/accounts/{id}/move", "POST /admin/accounts/{id}/role", "POST /admin/accounts/{id}/password",
            "POST /admin/accounts/{id}/unlock", "POST /admin/accounts/{id}/authenticator", "GET /admin/agencies", "GET /admin/agencies/new", "POST /admin/agencies/new",
            "GET /admin/agencies/{code}", "POST /admin/agencies/{code}", "GET /admin/agencies/{code}/areas", "POST /admin/agencies/{code}/areas",
            "GET /admin/coverage", "GET /admin/coverage/{county}",
        ]),
        ([Caller.ProvinceAdministrator],
        [
            "GET /admin/agencies/export", "GET /admin/calendar", "GET /admin/calendar/day", "POST /admin/calendar/day",
            "GET /admin/calendar/local", "POST /admin/calendar/local", "GET /admin/channels", "POST /admin/channels",
            "GET /admin/channels/{id}/revoke", "POST /admin/channels/{id}/revoke", "GET /admin/comparison", "POST /admin/comparison",
            "GET /admin/audit", "GET /admin/audit/verify", "POST /admin/audit/verify",
            "GET /admin/divisions", "GET /admin/imports/{kind}", "POST /admin/imports/{kind}", "GET /admin/imports/division-changes",
            "POST /admin/imports/division-changes", "GET /admin/imports/{id}", "GET /admin/imports/{id}/apply", "POST /admin/imports/{id}/apply",
        ]),
    ];

    /// <summary>A route that stands here twice does not load: one of the two would be believed, and not the other.</summary>
    public static IReadOnlyDictionary<PortalRoute, Caller[]> All { get; } =
        _expected.SelectMany(group => group.Routes.Select(route => (Route: PortalRoute.Read(route), group.Callers)))
            .ToDictionary(entry => entry.Route, entry => entry.Callers);
}

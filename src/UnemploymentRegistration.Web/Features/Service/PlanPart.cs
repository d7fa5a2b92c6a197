using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>The pages beside the page of a case, and which of them is open; empty on the page of the case itself.</summary>
public sealed record PlanPart(ServiceCase Case, string Open)
{
    public const string Plan = "plan";
    public const string Referrals = "referrals";
    public const string Handouts = "documents";
    public const string Texts = "texts";
    public const string HandOver = "hand-over";

    public static IReadOnlyList<(string Path, string Text)> All { get; } =
        [(Plan, "服务计划"), (Referrals, "推介和回访"), (Handouts, "资料交付"), (Texts, "短信"), (HandOver, "转接")];

    public static string AddressOf(ServiceCaseId id, string part) => $"/staff/caseload/{id}/{part}";
}

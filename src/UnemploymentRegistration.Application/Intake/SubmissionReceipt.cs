using System.Text.Encodings.Web;
using System.Text.Json;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>受理回执: what is told to who filed an application; kept with the key, without personal data.</summary>
/// <param name="SubmittedAt">In Beijing time, to the second.</param>
public sealed record SubmissionReceipt(
    string Number,
    string Status,
    DateTimeOffset SubmittedAt,
    DateOnly ReviewDueOn,
    bool DueProvisional,
    ReceiptAgency Agency,
    ReceiptRouting Routing)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static SubmissionReceipt For(RegistrationApplication application, AgencyDirectory agencies) => new(
        application.Id.ToString(),
        application.Status.ToCode(),
        application.SubmittedAt.InChina().ToTheSecond(),
        application.DecisionDue,
        application.DecisionDueIsProvisional,
        ReceiptAgency.Of(agencies.Find(application.Agency)!),
        new ReceiptRouting(
            application.RoutingRule.ToCode(),
            application.MatchedDivision?.Value,
            application.FellBack));

    public static SubmissionReceipt Parse(string json) => JsonSerializer.Deserialize<SubmissionReceipt>(json, _options)!;

    public string ToJson() => JsonSerializer.Serialize(this, _options);
}

/// <summary>The agency in charge, as programs are told of it; the level is a word of the divisions' list.</summary>
public sealed record ReceiptAgency(string Code, string Name, string Level)
{
    public static ReceiptAgency Of(Agency agency) => new(agency.Code.Value, agency.Name, agency.Level.ToCode());
}

/// <summary>How the agency was found: the rule, the division it serves, the nearer ones passed over.</summary>
public sealed record ReceiptRouting(string Rule, string? MatchedDivision, IReadOnlyList<string> FellBack);

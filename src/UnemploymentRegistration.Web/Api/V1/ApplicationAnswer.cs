using System.Text.Json.Serialization;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>An application as the channel that filed it may see it.</summary>
internal sealed record ApplicationAnswer(
    string Number,
    string Status,
    DateTimeOffset SubmittedAt,
    DateOnly ReviewDueOn,
    bool DueProvisional,
    ReceiptAgency Agency,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RegistrationAnswer? Registration,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Ground,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Explanation)
{
    public static ApplicationAnswer Of(ProgressOfApplication progress) => new(
        progress.Number.ToString(),
        progress.Status.ToCode(),
        progress.SubmittedAt.InChina().ToTheSecond(),
        progress.DecisionDue,
        progress.DecisionDueIsProvisional,
        ReceiptAgency.Of(progress.Agency),
        RegistrationAnswer.Of(progress.Registration),
        progress.Status is ApplicationStatus.Refused ? progress.Ground?.ToCode() : null,
        progress.Status is ApplicationStatus.Refused ? progress.Explanation : null);
}

/// <summary>What an approved application became.</summary>
internal sealed record RegistrationAnswer(string Number, DateOnly Date, ReceiptAgency ServingAgency)
{
    public static RegistrationAnswer? Of(ProgressOfRegistration? registration) => registration is null
        ? null
        : new(registration.Number.ToString(), registration.RegisteredOn, ReceiptAgency.Of(registration.ServingAgency));
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>What the rules answer to a claim, or to a decision beside somebody else's claim.</summary>
public static class ClaimErrors
{
    public static DomainError NotYours { get; } =
        new("claim.not-yours", "您没有领办该申请，或者领办已经到期、已被他人接手。");

    public static ClaimedByAnother ClaimedByAnother(ApplicationClaim claim) => new(claim.Holder, claim.Until);
}

/// <summary>Another officer works on the application; who wants to decide takes it over first.</summary>
public sealed record ClaimedByAnother(OfficerId Holder, DateTimeOffset Until) : DomainError(
    "claim.by-another",
    $"其他人员正在办理该申请，领办到{Until.InChina():HH:mm}为止。您要办理，请先接手。");

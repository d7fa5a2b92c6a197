using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>就业困难人员认定: on which ground, by whom, from which day to which (9.1(5)).</summary>
public sealed class HardToEmployRecognition : Aggregate
{
    /// <summary>Years for which one recognition lasts at most [ours]; who remains in need is recognised anew.</summary>
    public const int LongestYears = 5;

    private HardToEmployRecognition()
    {
    }

    public long Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    /// <summary>The platform that entered it.</summary>
    public AgencyCode Agency { get; private init; }

    /// <summary>A code of the list <c>hardToEmployGround</c>.</summary>
    public string Ground { get; private init; } = "";

    /// <summary>认定机构, as it signs.</summary>
    public string DecidedBy { get; private init; } = "";

    public DateOnly DecidedOn { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day, included; ending it early shortens it.</summary>
    public DateOnly To { get; private set; }

    public OfficerId RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndReason { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id;

    public static Result<HardToEmployRecognition> Enter(
        long id,
        RecognitionDecision decision,
        ServiceCase @case,
        Officer officer,
        DateTimeOffset at)
    {
        if (RecognitionDecision.WhyNotOn(decision.DecidedOn, at.DateInChina()) is { } early)
        {
            return early;
        }

        if (RecognitionDecision.WhyNotUntil(decision.From, decision.To) is { } wrong)
        {
            return wrong;
        }

        var recognition = new HardToEmployRecognition
        {
            Id = id,
            Case = @case.Id,
            Agency = @case.Agency,
            Ground = decision.Ground,
            DecidedBy = decision.DecidedBy,
            DecidedOn = decision.DecidedOn,
            From = decision.From,
            To = decision.To,
            RecordedBy = officer.Id,
            RecordedAt = at,
        };
        recognition.Record(OversightAct.RecognitionEntered, decision.Ground);
        return recognition;
    }

    public bool LastsOn(DateOnly day) => From <= day && day <= To;

    /// <summary>退出认定: no longer hard to employ; the day before was the last.</summary>
    public Result End(string reason, DateTimeOffset at)
    {
        if (EndedAt is not null || To < at.DateInChina())
        {
            return RecognitionErrors.AlreadyOver;
        }

        (To, EndedAt, EndReason) = (at.DateInChina().AddDays(-1), at, reason);
        Record(OversightAct.RecognitionEnded, reason);
        return Result.Success;
    }
}

/// <summary>认定决定: as the deciding office took it.</summary>
public sealed record RecognitionDecision(string Ground, string DecidedBy, DateOnly DecidedOn, DateOnly From, DateOnly To)
{
    public const int ShortestName = 4;
    public const int LongestName = 60;
    public const int ShortestReason = 4;
    public const int LongestReason = 150;

    /// <summary>Null where it may have been decided on that day.</summary>
    public static DomainError? WhyNotOn(DateOnly decidedOn, DateOnly today) => decidedOn > today ? PlanErrors.NotYet : null;

    /// <summary>Null where a recognition may last from one day to the other.</summary>
    public static DomainError? WhyNotUntil(DateOnly from, DateOnly to) =>
        to < from || to > from.AddYears(HardToEmployRecognition.LongestYears) ? RecognitionErrors.Days : null;

    public static Result<string> ReadDecidedBy(string? text) =>
        TypedText.Tidy(text) is { Length: >= ShortestName and <= LongestName } tidy && !TypedText.HoldsPersonalNumber(tidy)
            ? tidy
            : RecognitionErrors.DecidedBy;

    public static Result<string> ReadReason(string? text) =>
        TypedText.Tidy(text) is { Length: >= ShortestReason and <= LongestReason } tidy && !TypedText.HoldsPersonalNumber(tidy)
            ? tidy
            : RecognitionErrors.Reason;
}

/// <summary>Why a recognition is not entered or ended.</summary>
public static class RecognitionErrors
{
    public static DomainError NotFound { get; } = new("recognition.not-found", "没有找到该认定。");

    public static DomainError Days { get; } = new(
        "recognition.days", $"截止日期不能早于起始日期，期限最长{HardToEmployRecognition.LongestYears}年。");

    public static DomainError Overlaps { get; } = new("recognition.overlaps", "这段时间里已有认定，请先退出原认定。");

    public static DomainError AlreadyOver { get; } = new("recognition.already-over", "该认定已经结束。");

    public static DomainError DecidedBy { get; } = new(
        "recognition.decided-by", $"请写明认定机构，{RecognitionDecision.ShortestName}到{RecognitionDecision.LongestName}个字，不写号码。");

    public static DomainError Reason { get; } = new(
        "recognition.reason", $"请写明退出的理由，{RecognitionDecision.ShortestReason}到{RecognitionDecision.LongestReason}个字，不写号码。");

    public static DomainError OfficerMissing { get; } = new("recognition.officer-missing", "就业困难人员要有专门的服务人员，请选择一名。");
}

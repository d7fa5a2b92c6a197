using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>推介内容: what kind, where to, and by when the return call is made.</summary>
public sealed record ReferralWords
{
    public const int Shortest = 2;
    public const int Longest = 200;

    private ReferralWords(ReferralKind kind, string target, DateOnly returnCallDue) =>
        (Kind, Target, ReturnCallDue) = (kind, target, returnCallDue);

    public ReferralKind Kind { get; }

    public string Target { get; }

    public DateOnly ReturnCallDue { get; }

    public static Result<ReferralWords> Of(ReferralKind kind, string? target, DateOnly returnCallDue) =>
        ReadTarget(target) is { IsRefused: false, Value: var read }
            ? new ReferralWords(kind, read, returnCallDue)
            : ReadTarget(target).Error!;

    public static Result<string> ReadTarget(string? target)
    {
        if (TypedText.HoldsPersonalNumber(target))
        {
            return PlanErrors.PersonalNumber;
        }

        return TypedText.Tidy(target) is { Length: >= Shortest and <= Longest } tidy ? tidy : ReferralErrors.TargetLength;
    }

    public override string ToString() => nameof(ReferralWords);
}

/// <summary>Why a referral or its outcome is not taken.</summary>
public static class ReferralErrors
{
    public static DomainError NotFound { get; } = new("referral.not-found", "没有找到该推介。");

    public static DomainError AlreadyClosed { get; } = new("referral.already-closed", "该推介已经有结果了，请查看最新内容。");

    public static DomainError TargetLength { get; } = new(
        "referral.target-length", $"请写明推介的单位和岗位，或者培训名称，{ReferralWords.Shortest}到{ReferralWords.Longest}个字。");

    public static DomainError ReturnCallDay { get; } = new(
        "referral.return-call-day", $"回访日期不能早于今天，最晚在{Referral.LongestWait}天以后。");
}

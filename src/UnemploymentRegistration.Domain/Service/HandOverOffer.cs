using System.Text.Json;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>转接内容: where the person lives now, which platform serves that place, and by when it answers.</summary>
public sealed record HandOverOffer(DivisionCode Residence, AgencyPath To, HandOverWords Words, Deadline AnswerDue);

/// <summary>What the receiver must know: the new address and what was under way; sealed.</summary>
public sealed record HandOverWords(string Address, string? Note)
{
    public const int ShortestAddress = 2;
    public const int LongestAddress = 100;
    public const int LongestNote = 500;

    public static Result<string> ReadAddress(string? text) =>
        TypedText.Tidy(text) is { Length: >= ShortestAddress and <= LongestAddress } tidy ? tidy : HandOverErrors.AddressLength;

    /// <summary>Null where the note may stand as it was typed.</summary>
    public static DomainError? WhyNotNote(string? text)
    {
        if (TypedText.HoldsPersonalNumber(text))
        {
            return PlanErrors.PersonalNumber;
        }

        return TypedText.Tidy(text) is { Length: > LongestNote } ? HandOverErrors.NoteLength : null;
    }

    public static Result<string> ReadReason(string? text) =>
        TypedText.Tidy(text) is { Length: >= 4 and <= 150 } tidy && !TypedText.HoldsPersonalNumber(tidy) ? tidy : HandOverErrors.Reason;

    public override string ToString() => nameof(HandOverWords);

    internal static HandOverWords Read(string clear) => JsonSerializer.Deserialize<HandOverWords>(clear)!;

    internal string Write() => JsonSerializer.Serialize(this);
}

/// <summary>Why a person is not handed over, or the offer not answered.</summary>
public static class HandOverErrors
{
    public static DomainError NotFound { get; } = new("hand-over.not-found", "没有找到该转接。");

    public static DomainError NotTheSender { get; } = new("hand-over.not-the-sender", "由现在的服务机构的服务人员发起和撤回转接。");

    public static DomainError NotTheReceiver { get; } = new("hand-over.not-the-receiver", "由接收机构的服务人员接收或者退回。");

    public static DomainError SamePlatform { get; } =
        new("hand-over.same-platform", "新住址仍由现在的服务机构服务，不用转接，更新住址即可。");

    public static DomainError OutsideJilin { get; } =
        new("hand-over.outside-jilin", "只能转接到吉林省内。迁往省外的，由现在的服务机构继续服务。");

    public static DomainError AlreadyOffered { get; } = new("hand-over.already-offered", "该人员的转接正在等待接收，请查看最新情况。");

    public static DomainError AlreadyAnswered { get; } = new("hand-over.already-answered", "该转接已经有结果了，请查看最新情况。");

    public static DomainError AddressLength { get; } = new(
        "hand-over.address-length", $"请填写详细地址，{HandOverWords.ShortestAddress}到{HandOverWords.LongestAddress}个字。");

    public static DomainError NoteLength { get; } = new("hand-over.note-length", $"说明最多{HandOverWords.LongestNote}个字。");

    public static DomainError Reason { get; } = new("hand-over.reason", "请写明退回的理由，4到150个字，不写号码。");
}

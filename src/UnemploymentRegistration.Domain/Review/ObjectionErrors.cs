using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>What the rules answer to an objection or to its decision (rule 7.7).</summary>
public static class ObjectionErrors
{
    public static DomainError NotFound { get; } = new("objection.not-found", "没有找到该申诉。");

    public static DomainError NotRefused { get; } =
        new("objection.not-refused", "这份申请没有不予登记的决定，不需要申诉。");

    public static DomainError NotTheApplicant { get; } =
        new("objection.not-the-applicant", "只有申请人本人可以提出申诉。");

    public static DomainError AlreadyFiled { get; } =
        new("objection.already-filed", "对这个决定已经提出过申诉，不能重复提出。");

    public static DomainError AlreadyAnswered { get; } =
        new("objection.already-answered", "该申诉已有决定，请查看最新结果。");

    public static DomainError NotASupervisor { get; } =
        new("objection.not-a-supervisor", "申诉由审核负责人决定。");

    public static DomainError NotTheSuperior { get; } =
        new("objection.not-the-superior", "申诉由作出原决定的机构的上一级机构决定，不属于本机构。");

    public static DomainError SamePerson { get; } =
        new("objection.same-person", "原决定由您作出。申诉不能由同一个人决定，请交其他审核负责人。");

    public static DomainError StatementTooShort { get; } =
        new("objection.statement-too-short", "请写明为什么不同意，至少10个字。");

    public static DomainError StatementTooLong { get; } =
        new("objection.statement-too-long", "申诉内容最多1000个字。");

    public static DomainError AnswerTooShort { get; } =
        new("objection.answer-too-short", "请写明理由，至少10个字。");

    public static DomainError AnswerTooLong { get; } =
        new("objection.answer-too-long", "理由最多500个字。");

    public static TooLateToObject TooLate(DateOnly lastDay) => new(lastDay);
}

/// <summary>The sixty days are over; the way to a court or an administrative review is another law's.</summary>
public sealed record TooLateToObject(DateOnly LastDay) : DomainError(
    "objection.too-late",
    $"申诉期限到{LastDay:yyyy年M月d日}为止，已经过了。情况变化的，可以重新申请失业登记。");

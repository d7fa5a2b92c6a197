using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>Why a plan, a referral or a recognition is not taken as it was written.</summary>
public static class PlanErrors
{
    public static DomainError CaseClosed { get; } = new("plan.case-closed", "服务档案已经关闭，不能再修改计划。");

    public static DomainError ChangedMeanwhile { get; } =
        new("plan.changed-meanwhile", "刚刚有人修改了，请查看最新内容后再试。");

    public static DomainError WrittenMeanwhile { get; } = new(
        "plan.written-meanwhile", "您填写时，刚刚有人保存了计划。请对照现在保存的内容，再保存一次。");

    public static DomainError PersonalNumber { get; } =
        new("plan.personal-number", "请不要写电话号码或证件号码（连续7位以上数字）。");

    public static DomainError TextLength { get; } = new("plan.text-length", $"最多{PlanWords.Longest}个字。");

    public static DomainError Empty { get; } = new("plan.empty", "请至少填写技能、意愿、困难或者措施中的一项。");

    public static DomainError Occupations { get; } = new(
        "plan.occupations", $"求职意向最多{JobSearch.MostOccupations}个，每个{JobSearch.LongestOccupation}个字以内，不写号码。");

    public static DomainError OccupationMissing { get; } = new("plan.occupation-missing", "办理求职登记，请至少写一个求职意向。");

    public static DomainError NotYet { get; } = new("plan.not-yet", "日期不能晚于今天。");

    public static DomainError ReviewDue { get; } = new(
        "plan.review-due", $"下次评估应当在今天之后、{ServicePlan.MonthsToReview}个月之内。");

    public static DomainError ReviewMissing { get; } = new(
        "plan.review-missing", "就业困难人员的计划要定期评估，请写下次评估的日期。");

    public static DomainError NoPlan { get; } = new("plan.no-plan", "还没有服务计划，请先填写计划。");
}

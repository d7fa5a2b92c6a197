using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>What the rules answer about a case and its contacts.</summary>
public static class ServiceCaseErrors
{
    public static DomainError NotFound { get; } = new("case.not-found", "没有找到该服务档案。");

    public static DomainError Closed { get; } = new("case.closed", "服务已经结束，不能再记录。");

    public static DomainError StillOpen { get; } = new("case.still-open", "服务没有结束，不用恢复。");

    public static DomainError OutsideJurisdiction { get; } = new("case.outside-jurisdiction", "该人员不由本机构服务。");

    public static DomainError ChangedMeanwhile { get; } =
        new("case.changed-meanwhile", "同事刚刚处理了该人员，请核对最新情况后再记录。");

    public static DomainError NotReferred { get; } = new("case.not-referred", "登记失业人员的服务随登记注销结束，不能单独结束。");

    public static DomainError AlreadyReferred { get; } = new("case.already-referred", "该人员已作为参照服务人员建档，正在服务。");

    public static DomainError AlreadyRegistered { get; } = new("case.already-registered", "该人员已在省内登记失业，由登记的服务机构服务。");

    public static DomainError ContactNotFound { get; } = new("contact.not-found", "没有找到该联系记录。");

    public static DomainError VoidedAlready { get; } = new("contact.voided-already", "该联系记录已标为录入有误。");

    public static DomainError VoidedByTheOfficerOnTheDay { get; } =
        new("contact.voided-by-the-officer", "只有记录人当天可以把联系记录标为录入有误。");

    /// <summary>9.3: a comparison is a follow-up only where an officer records all three.</summary>
    public static DomainError ComparisonNeedsAll { get; } =
        new("contact.comparison-needs-all", "用信息比对跟踪时，要记录状态变化、提供的服务和享受的政策三项。");

    public static DomainError NotReachedSaysNothing { get; } =
        new("contact.not-reached", "没有联系上时，不能填写答复、状态变化和享受的政策。");

    public static DomainError ResponseNeedsAnOffer { get; } =
        new("contact.response-needs-offer", "请勾选提供了哪些服务，再填写本人接受还是拒绝。");

    public static DomainError RefusalNeedsANote { get; } = new("contact.refusal-needs-note", "本人拒绝服务的，请在备注中写明理由或情况。");

    public static DomainError NextStepOutOfRange { get; } = new("contact.next-step", "下一步的日期应在明天到一年之内。");

    public static DomainError PersonalNumber { get; } =
        new("contact.personal-number", "请不要写电话号码或证件号码（连续7位以上数字）。");

    public static DomainError NoteTooLong { get; } = new("contact.note-too-long", $"最多{ContactNote.Longest}个字。");
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>What the rules answer to a report and to its answer.</summary>
public static class PersonReportErrors
{
    public static DomainError NotFound { get; } = new("report.not-found", "没有找到该报告。");

    public static DomainError NotRegistered { get; } =
        new("report.not-registered", "登记已经结束，不用再报告。需要时可以重新申请登记。");

    public static DomainError WordsMissing { get; } = new("report.words-missing", "请写几句话");

    public static DomainError WordsTooLong { get; } = new("report.words-too-long", "最多500个字");

    public static DomainError TopicMissing { get; } = new("report.topic-missing", "请选择一项");

    public static DomainError DayMissing { get; } = new("report.day-missing", "请填写日期");

    public static DomainError DayAhead { get; } = new("report.day-ahead", "日期不能晚于今天。开始工作以后再报告就可以");

    public static DomainError AlreadyOpen { get; } =
        new("report.already-open", "同样的报告已经提交，工作人员正在处理，不用重复提交。");

    public static DomainError TooMany { get; } = new("report.too-many", "一天里提交的报告已经很多，请明天再提交，或拨打12333。");

    public static DomainError ChangedMeanwhile { get; } =
        new("report.changed-meanwhile", "登记刚刚有变动，没有保存。请再提交一次。");

    public static DomainError AlreadyAnswered { get; } = new("report.already-answered", "该报告已经答复，请查看最新结果。");

    public static DomainError NotForThisRole { get; } = new("report.not-for-this-role", "报告由服务机构的工作人员答复。");

    public static DomainError AnswerMissing { get; } = new("report.answer-missing", "请写明怎样处理，至少2个字。");

    public static DomainError AnswerTooLong { get; } = new("report.answer-too-long", "答复最多300个字。");

    public static DomainError PersonalNumber { get; } = new("report.personal-number", "答复中不能写证件号码或电话号码。");

    public static DomainError SameResidence { get; } = new("report.same-residence", "和现在登记的常住地一样，不用更改。");

    public static DomainError SameMobile { get; } = new("report.same-mobile", "和现在登记的手机号码一样，不用更改。");

    public static DomainError SameContacts { get; } = new("report.same-contacts", "和现在登记的一样，不用更改。");

    /// <summary>Two accounts are two people's, or one's: the program does not guess which.</summary>
    public static DomainError MobileHasAccount { get; } =
        new("report.mobile-has-account", "这个号码自己登录过本网站，不能再用作这个账户的登录号码。请选“不改”，登录仍用原来的号码。");
}

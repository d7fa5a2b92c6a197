using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>What the rules answer to an application or a decision on it.</summary>
public static class ApplicationErrors
{
    public static DomainError AlreadyDecided { get; } =
        new("application.already-decided", "该申请已办结，不能重复审核。");

    public static DomainError OutsideJurisdiction { get; } =
        new("application.outside-jurisdiction", "该申请不属于本机构管辖范围。");

    public static DomainError NotASupervisor { get; } =
        new("application.not-a-supervisor", "只有审核负责人可以作出审核决定（一（三））。");

    public static DomainError EnteredByOneself { get; } =
        new("application.entered-by-oneself", "该申请由您在窗口录入，应由其他审核负责人审核。");

    public static DomainError PaperNotYetSigned { get; } =
        new("application.paper-not-yet-signed", "纸质登记表的日期不能晚于今天。");

    public static DomainError NotFound { get; } = new("application.not-found", "没有找到该申请。");

    public static DomainError ChangedMeanwhile { get; } =
        new("application.changed-meanwhile", "其他人员刚刚办理了该申请，请查看最新结果。");

    public static DomainError KeyUsedForAnother { get; } =
        new("application.key-used-for-another", "这个幂等键已用于另一份内容不同的申请。");

    public static DomainError WithdrawnByOthers { get; } =
        new("application.withdrawn-by-others", "只有申请人本人可以撤回申请。");

    public static DomainError WindowApplicationStays { get; } =
        new("application.window-application-stays", "窗口受理的申请由受理机构办理，不能转办（一（三））。");

    public static DomainError SameAgency { get; } = new("application.same-agency", "该申请已由这家机构办理。");

    public static DomainError NoSuchAgency { get; } = new("application.no-such-agency", "没有这家经办机构，或该机构已停用。");

    public static DomainError NotUnder16 { get; } =
        new("application.not-under-16", "申请人提交申请时已年满16周岁，不能以未满16周岁为由不予登记。");

    public static DomainError NotRefused { get; } =
        new("application.not-refused", "该申请没有不予登记的决定，或该决定已经撤销。");

    public static NotYetSixteen NotYetSixteen(DateOnly eligibleOn) => new(eligibleOn);

    public static AlreadyOnFile AlreadyPending(long number, DateOnly since) => new(
        AlreadyOnFile.Pending, "您已有一份失业登记申请正在办理，不需要重复提交。", number, since);

    public static AlreadyOnFile AlreadyRegistered(long number, DateOnly since) => new(
        AlreadyOnFile.Registered, "您已在省内登记失业，不需要再次申请。", number, since);
}

/// <summary>Rule 1.1: from which day the person may register.</summary>
public sealed record NotYetSixteen(DateOnly EligibleOn) : DomainError(
    "application.not-yet-sixteen",
    $"年满16周岁可以申请失业登记。您自{EligibleOn:yyyy年M月d日}起可以申请。");

/// <summary>Rule 8.1: what the person has already, by its number and day, without personal data.</summary>
public sealed record AlreadyOnFile(string Code, string Message, long Number, DateOnly Since) : DomainError(Code, Message)
{
    internal const string Pending = "application.already-pending";
    internal const string Registered = "application.already-registered";

    public bool IsRegistered => Code == Registered;
}

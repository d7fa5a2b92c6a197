using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Web.Features.Review;

/// <summary>The words of the staff pages for what the domain keeps as codes.</summary>
public static class StaffWords
{
    public static string InWords(this OfficerRole role) => role switch
    {
        OfficerRole.Window => "窗口经办",
        OfficerRole.Supervisor => "审核负责人",
        OfficerRole.CaseOfficer => "基层服务人员",
        OfficerRole.Statistician => "统计人员",
        OfficerRole.Administrator => "系统管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string InWords(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.Pending => "待审核",
        ApplicationStatus.Approved => "审核通过",
        ApplicationStatus.Refused => "不予登记",
        ApplicationStatus.Withdrawn => "申请人已撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Short, for a column of the queue.</summary>
    public static string InShort(this RoutingRule rule) => rule switch
    {
        RoutingRule.UsualResidence => "常住地",
        RoutingRule.RegistrationPlace => "登记失业地",
        RoutingRule.Household => "户籍地",
        RoutingRule.WorkOrInsurance => "就业地或参保地",
        RoutingRule.Window => "窗口受理",
        RoutingRule.Unassigned => "无机构服务，待分派",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string InWords(this RoutingRule rule) => rule switch
    {
        RoutingRule.UsualResidence => "网上申请，由常住地的经办机构办理。",
        RoutingRule.RegistrationPlace => "按申请人所填的登记失业地分派。",
        RoutingRule.Household => "常住地不在省内，按户籍地分派。",
        RoutingRule.WorkOrInsurance => "常住地、户籍地都不在省内，按就业地或参保地分派。",
        RoutingRule.Window => "窗口受理，由受理机构办理。",
        RoutingRule.Unassigned => "没有机构服务该地，进入全省待分派队列。请转办到合适的机构。",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string InWords(this ComparisonSource source) => source switch
    {
        ComparisonSource.PopulationIdentity => "公安人口身份信息",
        ComparisonSource.PensionReceipt => "养老保险待遇领取",
        ComparisonSource.SocialInsurance => "社会保险参保缴费",
        ComparisonSource.LabourFiling => "劳动用工备案",
        ComparisonSource.BusinessRegistration => "市场主体登记",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    public static string InWords(this MatchOutcome outcome) => outcome switch
    {
        MatchOutcome.Match => "一致",
        MatchOutcome.Mismatch => "不一致",
        MatchOutcome.Unknown => "未知",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string InWords(this SmsStatus status) => status switch
    {
        SmsStatus.Waiting => "等待发送",
        SmsStatus.Sending => "正在发送",
        SmsStatus.Delivered => "已发送",
        SmsStatus.Expired => "已过期，未发送",
        SmsStatus.Cancelled => "已取消，未发送",
        SmsStatus.Uncertain => "是否送达不明，请电话告知",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string InWords(this Sameness sameness) => sameness switch
    {
        Sameness.SamePerson => "同一人",
        Sameness.DifferentPeople => "不同人",
        _ => throw new ArgumentOutOfRangeException(nameof(sameness)),
    };

    public static string InWords(this ObjectionStatus status) => status switch
    {
        ObjectionStatus.Open => "申诉待决定",
        ObjectionStatus.Upheld => "维持原决定",
        ObjectionStatus.Overturned => "撤销原决定",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string NameOf(this AgencyDirectory agencies, AgencyCode code) => agencies.Find(code)?.Name ?? code.Value;
}

using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>What plans, referrals, documents and hand-overs are called on the pages.</summary>
internal static class PlanTexts
{
    public static string InWords(this FounderStepKind step) => step switch
    {
        FounderStepKind.Training => "创业培训",
        FounderStepKind.Opening => "开业指导",
        FounderStepKind.Finance => "融资服务",
        FounderStepKind.Policy => "政策落实",
        FounderStepKind.LoanApplication => "创业担保贷款申请",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string InWords(this ReferralKind kind) => kind switch
    {
        ReferralKind.Vacancy => "岗位推介",
        ReferralKind.Training => "培训推介",
        ReferralKind.Guidance => "职业指导",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this ReferralOutcome outcome) => outcome switch
    {
        ReferralOutcome.Hired => "已录用",
        ReferralOutcome.NotHired => "未被录用",
        ReferralOutcome.Completed => "已参加、已完成",
        ReferralOutcome.BrokenOff => "中途退出",
        ReferralOutcome.RefusedWithReason => "未去，有正当理由",
        ReferralOutcome.RefusedWithout => "未去，无正当理由",
        ReferralOutcome.Cancelled => "岗位或培训已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string TagClass(this ReferralOutcome outcome) => outcome switch
    {
        ReferralOutcome.Hired or ReferralOutcome.Completed => "tag tag-good",
        ReferralOutcome.RefusedWithout => "tag tag-late",
        _ => "tag",
    };

    public static string InWords(this DocumentKind kind) => kind switch
    {
        DocumentKind.PolicyList => "政策清单",
        DocumentKind.ServiceList => "服务清单",
        DocumentKind.AgencyList => "经办机构清单",
        DocumentKind.SmsTemplate => "短信模板",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this CaseHandOverStatus status) => status switch
    {
        CaseHandOverStatus.Offered => "等待接收",
        CaseHandOverStatus.Accepted => "已接收",
        CaseHandOverStatus.Declined => "已退回",
        CaseHandOverStatus.Withdrawn => "已撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string TagClass(this CaseHandOverStatus status) => status switch
    {
        CaseHandOverStatus.Offered => "tag tag-soon",
        CaseHandOverStatus.Accepted => "tag tag-good",
        _ => "tag tag-late",
    };
}

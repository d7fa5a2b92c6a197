using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>What the service's words are called on the pages.</summary>
internal static class ServiceWords
{
    public static string InWords(this CaseDuty duty) => duty switch
    {
        CaseDuty.FirstContact => "首次联系",
        CaseDuty.FollowUp => "定期跟踪",
        CaseDuty.PromisedCall => "约定的下一步",
        CaseDuty.PersonReport => "本人报告待处理",
        CaseDuty.PlanReview => "帮扶计划复核",
        CaseDuty.Finding => "情况核实",
        CaseDuty.HandOver => "转接待接收",
        CaseDuty.AnotherAttempt => "未联系上，再次联系",
        CaseDuty.ReturnCall => "推介后回访",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    /// <summary>Why it is due, with the clause.</summary>
    public static string Why(this CaseDuty duty) => duty switch
    {
        CaseDuty.FirstContact => "登记后 5 个工作日内联系",
        CaseDuty.FollowUp => "登记次月起每月至少一次，服务等级可以缩短间隔",
        CaseDuty.PromisedCall => "上次联系时约定",
        CaseDuty.PersonReport => "本人在网上报告，请核对",
        CaseDuty.PlanReview => "计划中约定的复核",
        CaseDuty.Finding => "拟注销，请先核实情况",
        CaseDuty.HandOver => "等待接收机构接收",
        CaseDuty.AnotherAttempt => "上次没有联系上",
        CaseDuty.ReturnCall => "推介岗位或培训时约定",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    public static string InWords(this ServiceGrade grade) => grade switch
    {
        ServiceGrade.Usual => "一般服务",
        ServiceGrade.Close => "重点服务",
        ServiceGrade.Intensive => "专人服务",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    public static string Interval(this ServiceGrade grade) =>
        grade.IntervalInDays() is { } days ? $"每月至少一次，间隔不超过 {days} 天" : "每月至少一次";

    public static string InWords(this ServiceResponse response) => response switch
    {
        ServiceResponse.None => "没有答复",
        ServiceResponse.Accepted => "接受服务",
        ServiceResponse.RefusedWithReason => "拒绝，有正当理由",
        ServiceResponse.RefusedWithoutReason => "拒绝，无正当理由",
        _ => throw new ArgumentOutOfRangeException(nameof(response)),
    };

    public static string InWords(this CaseEnd end) => end switch
    {
        CaseEnd.Deregistered => "登记已注销",
        CaseEnd.Registered => "已登记失业，转为登记失业人员服务",
        CaseEnd.NoLongerReferred => "不再属于参照服务对象",
        CaseEnd.EnteredInError => "录入有误",
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };
}

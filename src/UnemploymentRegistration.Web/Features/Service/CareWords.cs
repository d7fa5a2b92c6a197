using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Calendars;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>What is due and what was done, in the words of the person for whom it is.</summary>
public static class CareWords
{
    /// <summary>Null where nothing is to be said yet: whoever is looked into is told by the officer, and not by a list.</summary>
    public static string? ForThePerson(this OpenDuty duty, DateOnly today)
    {
        var (by, isLate) = ($"{duty.Due.InWords()}前{(duty.IsProvisional ? "（暂定）" : "")}", duty.Due < today);
        var (will, late) = isLate ? ("应当", "已经过了日期，您可以先打下面的电话。") : ("会", "");
        return duty.Kind switch
        {
            CaseDuty.FirstContact => $"工作人员{will}在{by}联系您。{late}",
            CaseDuty.FollowUp => $"工作人员{will}在{by}再联系您一次。{late}",
            CaseDuty.AnotherAttempt => $"上次没有联系上您。工作人员{will}在{by}再联系，请留意电话。{late}",
            CaseDuty.PromisedCall => $"约好的下一步，在{by}。{late}",
            CaseDuty.PersonReport => $"您报告的事情，{by}答复。{late}",
            CaseDuty.PlanReview => $"工作人员{will}在{by}和您一起看看帮扶计划。{late}",
            CaseDuty.HandOver => "您的住址变了，正在办理换机构服务。登记不中断。",
            _ => null,
        };
    }

    public static string ForThePerson(this ContactMethod method) => method switch
    {
        ContactMethod.Sms => "发短信",
        ContactMethod.Phone => "打电话",
        ContactMethod.Visit => "上门",
        ContactMethod.Counter => "在窗口见面",
        ContactMethod.Comparison => "核对信息",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}

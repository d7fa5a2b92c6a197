using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>The words for what people report.</summary>
public static class ReportWords
{
    public static string InWords(this PersonReportKind kind) => kind switch
    {
        PersonReportKind.JobSearch => "求职情况",
        PersonReportKind.FoundWork => "找到工作",
        PersonReportKind.NewResidence => "换了住址",
        PersonReportKind.NewContact => "换了联系方式",
        PersonReportKind.Wish => "需要帮助",
        PersonReportKind.CallRequest => "请求回电",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this PersonReportTopic topic) => topic switch
    {
        PersonReportTopic.Training => "学技能、参加培训",
        PersonReportTopic.Founding => "自己创业",
        PersonReportTopic.Policy => "了解或申请政策",
        PersonReportTopic.OtherWish => "其他",
        PersonReportTopic.Hired => "到单位上班",
        PersonReportTopic.OwnBusiness => "自己开店、办企业",
        PersonReportTopic.OtherWork => "打零工等其他劳动",
        PersonReportTopic.AnyTime => "什么时间都可以",
        PersonReportTopic.Morning => "上午",
        PersonReportTopic.Afternoon => "下午",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };
}

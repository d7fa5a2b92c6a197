using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>One page on which a person tells something: its address, its words, and what it asks.</summary>
public sealed record ReportPage(string Path, PersonReportKind Kind, string Title)
{
    private static readonly ReportPage[] _all =
    [
        new("job-search", PersonReportKind.JobSearch, "告诉我们求职情况")
        {
            Lede = "您在找什么工作，去过哪里面试，都可以写。",
            WordsLabel = "求职情况",
            WordsHint = "例如：上周面试了两家超市，还在等消息",
            Button = "提交求职情况",
        },
        new("work", PersonReportKind.FoundWork, "我找到工作了")
        {
            Lede = "告诉我们就可以，不用交证明。工作人员核对以后，结束您的失业登记，用短信告诉您。",
            TopicLabel = "怎样工作",
            AsksDay = true,
            WordsLabel = "在哪里工作",
            WordsHint = "单位或店铺的名称",
            WordsAreOptional = true,
            Button = "报告找到工作",
        },
        new("wish", PersonReportKind.Wish, "我需要帮助")
        {
            Lede = "想学技能、想创业、想了解政策，告诉为您服务的人。",
            TopicLabel = "您需要什么",
            WordsLabel = "具体的想法",
            WordsHint = "例如：想学电工，周末有时间",
            WordsAreOptional = true,
            Button = "提交需求",
        },
        new("call", PersonReportKind.CallRequest, "请给我回电话")
        {
            Lede = "工作人员在下一个工作日内打给您。",
            TopicLabel = "什么时间方便",
            WordsLabel = "想问什么",
            WordsAreOptional = true,
            Button = "请求回电",
        },
    ];

    public static IReadOnlyList<ReportPage> All => _all;

    public required string Lede { get; init; }

    /// <summary>Empty where there is nothing to choose.</summary>
    public string? TopicLabel { get; init; }

    public bool AsksDay { get; init; }

    public required string WordsLabel { get; init; }

    public string? WordsHint { get; init; }

    public bool WordsAreOptional { get; init; }

    public required string Button { get; init; }

    public IReadOnlyList<PersonReportTopic> Topics => PersonReportTopics.Of(Kind);

    public static ReportPage Of(HttpRequest request) =>
        Array.Find(_all, page => request.Path.Value!.EndsWith($"/{page.Path}", StringComparison.OrdinalIgnoreCase))!;
}

/// <summary>A page with what was typed so far, about one registration.</summary>
public sealed record ReportWriting(ReportPage Page, OwnRegistration Registration)
{
    public ReportForm Form { get; init; } = new();
}

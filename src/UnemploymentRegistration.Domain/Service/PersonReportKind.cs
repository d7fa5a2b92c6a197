namespace UnemploymentRegistration.Domain.Service;

/// <summary>报告种类: what a registered person tells or asks online (rules 9.5, 10.6).</summary>
public enum PersonReportKind
{
    /// <summary>求职情况.</summary>
    JobSearch = 1,

    /// <summary>找到工作: leads to an end of the registration, which an officer confirms (rule 10.6).</summary>
    FoundWork = 2,

    /// <summary>常住地变更: in force at once.</summary>
    NewResidence = 3,

    /// <summary>联系方式变更: in force at once.</summary>
    NewContact = 4,

    /// <summary>服务需求: training, founding, a policy.</summary>
    Wish = 5,

    /// <summary>请求回电.</summary>
    CallRequest = 6,
}

/// <summary>报告状态: open until an officer has looked and answered.</summary>
public enum PersonReportStatus
{
    Open = 1,
    Answered = 2,
}

/// <summary>报告内容的类别: which wish, which work, at which time of the day.</summary>
public enum PersonReportTopic
{
    /// <summary>职业培训.</summary>
    Training = 1,

    /// <summary>创业.</summary>
    Founding = 2,

    /// <summary>政策.</summary>
    Policy = 3,

    /// <summary>其他需求.</summary>
    OtherWish = 4,

    /// <summary>被单位录用.</summary>
    Hired = 10,

    /// <summary>个体经营或创办企业.</summary>
    OwnBusiness = 11,

    /// <summary>其他有收入的劳动.</summary>
    OtherWork = 12,

    /// <summary>任何时间.</summary>
    AnyTime = 20,

    /// <summary>上午.</summary>
    Morning = 21,

    /// <summary>下午.</summary>
    Afternoon = 22,
}

/// <summary>Which topics belong to which kind of report.</summary>
public static class PersonReportTopics
{
    /// <summary>Empty where a report of the kind has none.</summary>
    public static IReadOnlyList<PersonReportTopic> Of(PersonReportKind kind) => kind switch
    {
        PersonReportKind.Wish =>
            [PersonReportTopic.Training, PersonReportTopic.Founding, PersonReportTopic.Policy, PersonReportTopic.OtherWish],
        PersonReportKind.FoundWork => [PersonReportTopic.Hired, PersonReportTopic.OwnBusiness, PersonReportTopic.OtherWork],
        PersonReportKind.CallRequest => [PersonReportTopic.AnyTime, PersonReportTopic.Morning, PersonReportTopic.Afternoon],
        _ => [],
    };
}

using UnemploymentRegistration.Domain.Jobs;

namespace UnemploymentRegistration.Web.Features.Jobs;

/// <summary>The words for the states of a job.</summary>
public static class JobWords
{
    public static string InWords(this JobStatus status) => status switch
    {
        JobStatus.Waiting => "等待执行",
        JobStatus.Running => "正在执行",
        JobStatus.Done => "已完成",
        JobStatus.Failed => "未完成",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Jobs;

/// <summary>Why there is no job, or no file of it.</summary>
public static class JobErrors
{
    public static DomainError TooManyOpen { get; } =
        new("job.too-many-open", $"您已有 {Job.MostOpen} 个任务正在等待或进行，请等其中一个完成后再提交。");

    public static DomainError NotFound { get; } = new("job.not-found", "没有这个任务。");

    public static DomainError NoFile { get; } = new("job.no-file", "没有可以下载的文件：任务尚未完成，或者文件已过保存期。");
}

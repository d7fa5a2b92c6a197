namespace UnemploymentRegistration.Domain.Jobs;

/// <summary>任务状态.</summary>
public enum JobStatus
{
    Waiting = 1,
    Running = 2,
    Done = 3,
    Failed = 4,
}

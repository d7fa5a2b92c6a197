namespace UnemploymentRegistration.Application.Jobs;

/// <summary>The files that jobs take and make, sealed on the disk.</summary>
public interface IJobFiles
{
    Task KeepInputAsync(long job, Stream content, CancellationToken cancellationToken);

    bool HasOutput(long job);

    Stream OpenOutput(long job);
}

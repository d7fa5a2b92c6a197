using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Jobs;

/// <summary>One kind of long work. It acts for the officer who asked, and bears being begun anew after a crash.</summary>
public interface IJobWork
{
    /// <summary>As in <see cref="JobRequest.Kind"/>; at most 40 letters.</summary>
    string Kind { get; }

    /// <summary>An error ends the job with its message; an exception has it tried again a little later.</summary>
    Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken);
}

/// <summary>What a work is told about the job that it does.</summary>
/// <param name="DoneBefore">How far an attempt came that was broken off; 0 at the first.</param>
/// <param name="OpenInput">The file that was handed in with the request.</param>
/// <param name="CreateFile">The file to be fetched, sealed on the disk; kept only if the job is done.</param>
public sealed record JobAssignment(
    long Id,
    Officer Officer,
    string Parameters,
    int DoneBefore,
    Func<Stream> OpenInput,
    Func<Stream> CreateFile)
{
    public override string ToString() => $"{nameof(JobAssignment)} {Id}";
}

/// <summary>How far a work has come, as the list of jobs shows it.</summary>
public interface IJobProgress
{
    /// <summary>Cheap enough to be told after each batch: only now and then it is written down.</summary>
    /// <exception cref="OperationCanceledException">Another program runs the job now, or this one stops.</exception>
    Task ReportAsync(int done, int? total, CancellationToken cancellationToken);
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Jobs;

/// <summary>任务: a long piece of work that an officer asked for; it outlives the page and the program that began it.</summary>
/// <remarks>
/// Who runs it holds it by a lease, renewed while the work goes on. When the lease lapses anybody may take it up again,
/// so the work has to bear being begun anew.
/// </remarks>
public sealed class Job
{
    /// <summary>Waiting or running jobs that one officer may have.</summary>
    public const int MostOpen = 5;

    /// <summary>A job that was begun so often and never came to an end is given up.</summary>
    public const int MostAttempts = 3;

    private const string Table = "Jobs";

    private Job()
    {
    }

    public long Id { get; private init; }

    public string Kind { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>Who asked; the work sees what this officer sees, and nobody else sees the job.</summary>
    public OfficerId Officer { get; private init; }

    /// <summary>Agency and role when it was asked for: whoever has others by now does not get it done.</summary>
    public AgencyCode Agency { get; private init; }

    public OfficerRole Role { get; private init; }

    public Protected Parameters { get; private init; } = null!;

    public JobStatus Status { get; private set; }

    public DateTimeOffset RequestedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public int Done { get; private set; }

    /// <summary>Of how many; unknown until the work has counted.</summary>
    public int? Total { get; private set; }

    /// <summary>What came of it, in words without personal data.</summary>
    public string? Message { get; private set; }

    public string? FileName { get; private set; }

    public string? MediaType { get; private set; }

    public DateTimeOffset? FetchedAt { get; private set; }

    /// <summary>Which program runs it.</summary>
    public string? Holder { get; private set; }

    /// <summary>From when on a program may take it: at once while it waits, after the lease while it runs.</summary>
    /// <remarks>By the machine's clock: a lease must lapse in real time, whatever day the portal believes in.</remarks>
    public DateTimeOffset FreeAt { get; private set; }

    public int Attempts { get; private set; }

    public bool IsOpen => Status is JobStatus.Waiting or JobStatus.Running;

    public static Job Ask(long id, JobRequest request, DateTimeOffset now, DateTimeOffset freeAt, IFieldProtector protector) => new()
    {
        Id = id,
        Kind = request.Kind,
        Title = request.Title,
        Officer = request.Officer.Id,
        Agency = request.Officer.Agency,
        Role = request.Officer.Role,
        Parameters = protector.Seal(request.Parameters, ParametersField(id)),
        Status = JobStatus.Waiting,
        RequestedAt = now,
        FreeAt = freeAt,
    };

    public string OpenParameters(IFieldProtector protector) => protector.Open(Parameters, ParametersField(Id));

    /// <summary>Takes the job for one attempt; false where too many came to no end, and it must be failed.</summary>
    public bool Take(string holder, DateTimeOffset until)
    {
        if (Attempts >= MostAttempts)
        {
            return false;
        }

        (Status, Holder, FreeAt, Attempts) = (JobStatus.Running, holder, until, Attempts + 1);
        return true;
    }

    /// <summary>Whether this attempt is still the one that runs: a lapsed lease may have gone to another program.</summary>
    public bool IsHeldBy(string holder, int attempt) => Status is JobStatus.Running && Holder == holder && Attempts == attempt;

    public void Renew(int done, int? total, DateTimeOffset until) => (Done, Total, FreeAt) = (done, total, until);

    /// <summary>The program stops: another takes the job up, and this attempt does not count.</summary>
    public void GiveBack(DateTimeOffset freeAt) =>
        (Status, Holder, FreeAt, Attempts) = (JobStatus.Waiting, null, freeAt, Attempts - 1);

    /// <summary>The work met a fault: it is tried again from then on.</summary>
    public void Postpone(DateTimeOffset freeAt) => (Status, Holder, FreeAt) = (JobStatus.Waiting, null, freeAt);

    public void Finish(JobOutcome outcome, DateTimeOffset now)
    {
        End(JobStatus.Done, outcome.Message, now);
        (FileName, MediaType) = (outcome.File?.Name, outcome.File?.MediaType);
    }

    public void Fail(string message, DateTimeOffset now) => End(JobStatus.Failed, message, now);

    public void Fetch(DateTimeOffset now) => FetchedAt = now;

    /// <summary>The file was deleted after its time; that it was there stays on the list.</summary>
    public void DropFile() => FileName = null;

    private void End(JobStatus status, string message, DateTimeOffset now) =>
        (Status, Message, EndedAt, Holder) = (status, message, now, null);

    private static ProtectedField ParametersField(long id) => new(Table, nameof(Parameters), id);
}

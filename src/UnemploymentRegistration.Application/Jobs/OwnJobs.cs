using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Jobs;

namespace UnemploymentRegistration.Application.Jobs;

/// <summary>One line of an officer's list of jobs.</summary>
public sealed record JobEntry(
    long Id,
    string Title,
    JobStatus Status,
    DateTimeOffset RequestedAt,
    DateTimeOffset? EndedAt,
    int Done,
    int? Total,
    string? Message,
    bool HasFile,
    bool HadFile,
    DateTimeOffset? FetchedAt)
{
    public bool IsOpen => Status is JobStatus.Waiting or JobStatus.Running;
}

/// <summary>我的任务: the newest jobs of the officer who acts; the jobs of others are not there.</summary>
public sealed class OwnJobs(IRegistryDbContext db)
{
    public const int PageSize = 20;

    /// <summary>One page, the newest first.</summary>
    /// <param name="before">The key before which the page begins; the newest without it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<JobPage> ReadAsync(long? before, CancellationToken cancellationToken)
    {
        var jobs = db.Jobs.AsNoTracking();
        var entries = await (before is { } key ? jobs.Where(j => j.Id < key) : jobs)
            .OrderByDescending(j => j.Id)
            .Take(PageSize + 1)
            .Select(j => new JobEntry(
                j.Id, j.Title, j.Status, j.RequestedAt, j.EndedAt, j.Done, j.Total, j.Message,
                j.FileName != null, j.MediaType != null, j.FetchedAt))
            .ToListAsync(cancellationToken);
        return new JobPage([.. entries.Take(PageSize)], HasOlder: entries.Count > PageSize);
    }

    /// <summary>How many files wait to be fetched.</summary>
    public Task<int> CountFilesAsync(CancellationToken cancellationToken) => db.Jobs.CountAsync(
        j => j.Status == JobStatus.Done && j.FileName != null && j.FetchedAt == null, cancellationToken);
}

/// <summary>One page of jobs, the newest first.</summary>
public sealed record JobPage(IReadOnlyList<JobEntry> Entries, bool HasOlder);

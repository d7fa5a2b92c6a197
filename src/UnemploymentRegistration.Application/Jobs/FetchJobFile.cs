using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Jobs;

/// <summary>下载文件: hands out what a job of the officer's own made, and writes to the trail who took it (rule 13.1).</summary>
public sealed record FetchJobFile(long Job);

/// <summary>A file on its way out.</summary>
public sealed record FetchedFile(Stream Content, JobFile File);

public sealed class FetchJobFileHandler(IRegistryDbContext db, IJobFiles files, TimeProvider clock)
{
    public async Task<Result<FetchedFile>> HandleAsync(FetchJobFile command, CancellationToken cancellationToken)
    {
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Id == command.Job, cancellationToken);
        if (job is null)
        {
            return JobErrors.NotFound;
        }

        if (job is not { Status: JobStatus.Done, FileName: { } name, MediaType: { } type }
            || !files.HasOutput(job.Id))
        {
            return JobErrors.NoFile;
        }

        job.Fetch(clock.GetUtcNow());
        db.Witness(job.Agency, OversightAct.JobFileFetched, nameof(Job), job.Id, job.Title);
        await db.SaveChangesAsync(cancellationToken);
        return new FetchedFile(files.OpenOutput(job.Id), new JobFile(name, type));
    }
}

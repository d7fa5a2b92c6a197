using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Jobs;

/// <summary>提交任务: puts a long piece of work on the list; whichever program is free takes it from there.</summary>
/// <param name="Input">A file that the work is to read.</param>
public sealed record RequestJob(JobRequest Request, Stream? Input = null);

public sealed class RequestJobHandler(
    IRegistryDbContext db,
    IJobFiles files,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<Job>> HandleAsync(RequestJob command, CancellationToken cancellationToken)
    {
        var (request, officer) = (command.Request, command.Request.Officer);
        var open = await db.Jobs.CountAsync(
            j => j.Officer == officer.Id && (j.Status == JobStatus.Waiting || j.Status == JobStatus.Running),
            cancellationToken);
        if (open >= Job.MostOpen)
        {
            return JobErrors.TooManyOpen;
        }

        var job = Job.Ask(keys.Next(), request, clock.GetUtcNow(), freeAt: DateTimeOffset.UnixEpoch, protector);
        if (command.Input is { } input)
        {
            await files.KeepInputAsync(job.Id, input, cancellationToken);
        }

        db.Jobs.Add(job);
        db.Witness(officer.Agency, OversightAct.JobRequested, nameof(Job), job.Id, job.Title);
        await db.SaveChangesAsync(cancellationToken);
        return job;
    }
}

using System.Globalization;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

namespace UnemploymentRegistration.Web.Features.Oversight.Audit;

/// <summary>核验审计记录: the same as the verb, asked for by a page; its result stands on the list of jobs and in the trail.</summary>
public sealed class TrailVerifying(TrailVerification verification, IRegistryDbContext db) : IJobWork
{
    public const string Name = "verify-trail";

    // As long as what a job says at its end.
    private const int MostLetters = 300;

    public string Kind => Name;

    public async Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken)
    {
        var report = await verification.RunAsync(
            reached => progress.ReportAsync(Capped(reached.Done), Capped(reached.Total), cancellationToken),
            cancellationToken);
        var result = report.IsSound
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"未发现问题：{report.Chains} 条链、{report.Entries} 条审计记录、{report.Records} 条登记数据、{report.Anchors} 个锚点")
            : string.Create(CultureInfo.InvariantCulture, $"发现问题（{report.Faults.Count} 处），第一处：{report.Faults[0]}");
        result = result[..Math.Min(result.Length, MostLetters)];
        db.Witness(job.Officer.Agency, OversightAct.TrailVerified, nameof(Job), job.Id, result);
        await db.SaveChangesAsync(cancellationToken);
        return report.IsSound ? new JobOutcome(result) : new DomainError("audit.tampered", result);
    }

    private static int Capped(long count) => (int)Math.Min(count, int.MaxValue);
}

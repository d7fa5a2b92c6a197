using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>导出待办申请: the queue as the officer had narrowed it down, with numbers masked as on the page.</summary>
public sealed class QueueExport(ReviewQueue queue, QueueReading reading, QueueColumns columns, ListExport export) : IJobWork
{
    public const string Name = "export-queue";

    private static readonly DomainError _agencyUnclear = new("export.agency-unclear", "筛选中的办理机构不明确。请选定一家机构后再导出。");

    public string Kind => Name;

    public async Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken)
    {
        var (order, jurisdiction) = (ExportOrder.Read<QueueQuery>(job.Parameters), job.Officer.Jurisdiction);
        return reading.FilterOf(order.Query, job.Officer) is { } filter
            ? await export.WriteAsync(
                job,
                progress,
                new ExportSource<QueueEntry>(
                    "待办申请",
                    columns.All.Chosen(order.Columns),
                    token => queue.CountAsync(jurisdiction, filter, token),
                    (after, size, token) => queue.ReadBatchAsync(jurisdiction, filter, after, size, token)),
                cancellationToken)
            : _agencyUnclear;
    }
}

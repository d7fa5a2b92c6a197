using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Service.Caseload;

/// <summary>导出服务台账: the caseload as the officer had narrowed it down, with numbers masked as on the page.</summary>
public sealed class CaseloadExport(
    Application.Service.Caseload caseload,
    CaseloadReading reading,
    CaseloadColumns columns,
    ListExport export) : IJobWork
{
    public const string Name = "export-caseload";

    private static readonly DomainError _agencyUnclear = new("export.agency-unclear", "筛选中的服务机构不明确。请选定一家机构后再导出。");

    public string Kind => Name;

    public async Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken)
    {
        var (order, jurisdiction) = (ExportOrder.Read<CaseloadQuery>(job.Parameters), job.Officer.Jurisdiction);
        return reading.FilterOf(order.Query, job.Officer) is { } filter
            ? await export.WriteAsync(
                job,
                progress,
                new ExportSource<CaseEntry>(
                    "服务台账",
                    columns.All.Chosen(order.Columns),
                    token => caseload.CountAsync(jurisdiction, filter, token),
                    (after, size, token) => caseload.ReadBatchAsync(jurisdiction, filter, after, size, token)),
                cancellationToken)
            : _agencyUnclear;
    }
}

using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Registration.Register;

/// <summary>导出登记名册: the register as the officer had narrowed it down, with numbers masked as on the page.</summary>
public sealed class RegisterExport(RegisterList register, RegisterReading reading, RegisterColumns columns, ListExport export) : IJobWork
{
    public const string Name = "export-register";

    private static readonly DomainError _agencyUnclear = new("export.agency-unclear", "筛选中的服务机构不明确。请选定一家机构后再导出。");

    public string Kind => Name;

    public async Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken)
    {
        var order = ExportOrder.Read<RegisterQuery>(job.Parameters);
        return reading.FilterOf(order.Query, job.Officer) is { } filter
            ? await export.WriteAsync(
                job,
                progress,
                new ExportSource<RegisterEntry>(
                    "登记名册",
                    columns.All.Chosen(order.Columns),
                    token => register.CountAsync(filter, token),
                    (after, size, token) => register.ReadBatchAsync(job.Officer.Jurisdiction, filter, after, size, token)),
                cancellationToken)
            : _agencyUnclear;
    }
}

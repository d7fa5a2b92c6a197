using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Exit.FalseStatements;

/// <summary>导出虚假承诺名单: what two people have found, with numbers masked as on the page (rule 9.6).</summary>
public sealed class FalseStatementExport(FalseStatementList list, ListExport export, ReferenceData reference) : IJobWork
{
    public const string Name = "export-false-statements";

    public string Kind => Name;

    public Task<Result<JobOutcome>> RunAsync(JobAssignment job, IJobProgress progress, CancellationToken cancellationToken) =>
        export.WriteAsync(
            job,
            progress,
            new ExportSource<FalseStatementEntry>(
                "虚假承诺名单",
                Columns(),
                token => list.CountAsync(job.Officer.Jurisdiction, FalseStatementStatus.Confirmed, token),
                (after, size, token) => list.ReadBatchAsync(job.Officer.Jurisdiction, FalseStatementStatus.Confirmed, after?.Number, size, token)),
            cancellationToken);

    private IReadOnlyList<ListColumn<FalseStatementEntry>> Columns() =>
    [
        new("registration", "登记编号", entry => entry.Registration.ToString(), IsFixed: true),
        new("name", "姓名", entry => entry.Name),
        new("document", "证件号码", entry => entry.DocumentMasked),
        new("obtained", "骗取事项", entry => entry.Obtained.InWords()),
        new("on", "取得日期", entry => entry.ObtainedOn.InWords()),
        new("agency", "机构", entry => reference.Current.Agencies.NameOf(entry.Agency)),
        new("confirmed", "确认时间", entry => entry.JudgedAt?.InWords() ?? ""),
    ];
}

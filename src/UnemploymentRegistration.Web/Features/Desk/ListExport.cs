using System.Globalization;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>Where the lines of an export come from, and what of each is written.</summary>
/// <param name="ReadAsync">The lines behind the one given, so many at most; from the beginning without one.</param>
public sealed record ExportSource<T>(
    string Name,
    IReadOnlyList<ListColumn<T>> Columns,
    Func<CancellationToken, Task<int>> CountAsync,
    Func<T?, int, CancellationToken, Task<IReadOnlyList<T>>> ReadAsync)
    where T : class;

/// <summary>导出: writes a list into a workbook, batch by batch by key, so that its length does not matter to the memory.</summary>
public sealed class ListExport(ISpreadsheets spreadsheets, TimeProvider clock)
{
    /// <summary>A sheet has 1,048,576 rows.</summary>
    public const int MostRows = 1_000_000;

    private const int BatchSize = 1000;
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly DomainError _tooLong =
        new("export.too-long", $"超过 {MostRows} 行，一个工作表放不下。请缩小筛选范围后再导出。");

    public async Task<Result<JobOutcome>> WriteAsync<T>(
        JobAssignment job,
        IJobProgress progress,
        ExportSource<T> source,
        CancellationToken cancellationToken)
        where T : class
    {
        var total = await source.CountAsync(cancellationToken);
        if (total > MostRows)
        {
            return _tooLong;
        }

        await progress.ReportAsync(0, total, cancellationToken);
        var written = await WriteRowsAsync(job, progress, source, total, cancellationToken);
        var made = clock.GetUtcNow().InChina().ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture);
        return new JobOutcome($"共 {written} 行", new JobFile($"{source.Name}-{made}.xlsx", MediaType));
    }

    private async Task<int> WriteRowsAsync<T>(
        JobAssignment job,
        IJobProgress progress,
        ExportSource<T> source,
        int total,
        CancellationToken cancellationToken)
        where T : class
    {
        await using var file = job.CreateFile();
        using var sheet = spreadsheets.Begin(file, source.Name, [.. source.Columns.Select(column => column.Heading)]);
        var (written, last) = (0, (T?)null);
        while (written < MostRows && await source.ReadAsync(last, BatchSize, cancellationToken) is { Count: > 0 } batch)
        {
            foreach (var line in batch)
            {
                sheet.Write(source.Columns.Select(column => column.Text(line)));
            }

            (written, last) = (written + batch.Count, batch[^1]);
            await progress.ReportAsync(written, Math.Max(total, written), cancellationToken);
        }

        return written;
    }
}

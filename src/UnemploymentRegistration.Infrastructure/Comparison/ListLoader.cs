using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>导入比对名单: reads a file into sorted runs, writes these as blocks, and then lets the list answer (rule 7.1).</summary>
/// <remarks>Memory does not grow with the file. A killed load goes on where it was when it is begun again (decision 18).</remarks>
public sealed class ListLoader(
    ListRows rows,
    ListFolder folder,
    ListBlocks blocks,
    ListKeys listKeys,
    KeySequence keys,
    TimeProvider clock)
{
    private static readonly TimeSpan _longestSilence = TimeSpan.FromDays(1);

    /// <summary>Loads a file from the beginning, or goes on with the load of the same file that was killed.</summary>
    public async Task<Result<ComparisonList>> LoadAsync(
        ComparisonSource source,
        string path,
        IProgress<ComparisonList> progress,
        CancellationToken cancellationToken)
    {
        using var turn = folder.TryLock(source);
        if (turn is null)
        {
            return ListLoadErrors.Busy;
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var mark = FileMark.Of(file, Path.GetFileName(path));
        var list = await FindStartedAsync(source, mark, cancellationToken)
            ?? await rows.StartAsync(ComparisonList.Start(keys.Next(), source, mark, Actor.Program.Name, clock.GetUtcNow(), listKeys.Current), cancellationToken);
        return await RunAsync(list, file, progress, cancellationToken);
    }

    /// <summary>Loads, or goes on loading, a list whose file was uploaded to this machine.</summary>
    public async Task<Result<ComparisonList>> LoadUploadAsync(ComparisonList list, CancellationToken cancellationToken)
    {
        using var turn = folder.TryLock(list.Source);
        if (turn is null)
        {
            return ListLoadErrors.Busy;
        }

        await using var file = folder.OpenUpload(list.Id);
        return await RunAsync(list.Id, file, new Progress<ComparisonList>(), cancellationToken);
    }

    /// <summary>After several attempts that ended in a fault.</summary>
    public Task GiveUpAsync(ComparisonList list, CancellationToken cancellationToken) =>
        FailAsync(list.Id, "导入时多次出错，请重新上传", cancellationToken);

    private async Task<Result<ComparisonList>> RunAsync(
        long list,
        Stream file,
        IProgress<ComparisonList> progress,
        CancellationToken cancellationToken)
    {
        var (manifest, fault) = await ReadAsync(list, file, progress, cancellationToken);
        var current = await rows.UpdateAsync(list, _ => { }, cancellationToken);
        if (fault is not null)
        {
            return await FailAsync(current.Id, fault, cancellationToken);
        }

        if (manifest.Lines == manifest.BadLines)
        {
            return await FailAsync(current.Id, "名单中没有可用的行", cancellationToken);
        }

        await WriteAsync(current, manifest, progress, cancellationToken);
        return await CompleteAsync(current, cancellationToken);
    }

    private async Task<(LoadManifest Manifest, string? Fault)> ReadAsync(
        long list,
        Stream file,
        IProgress<ComparisonList> progress,
        CancellationToken cancellationToken)
    {
        var manifest = folder.ReadManifest(list) ?? LoadManifest.Start;
        if (manifest.IsRead)
        {
            return (manifest, Fault: null);
        }

        var row = await rows.UpdateAsync(list, _ => { }, cancellationToken);
        var reading = new ListReading(row.Source, clock.TodayInChina(), new RunBuffer(listKeys.DigestsOf(row)));
        while (!manifest.IsRead && reading.Fault is null)
        {
            manifest = ReadRun(list, reading, file, manifest);
            progress.Report(await rows.UpdateAsync(list, row => row.ReportReading(ProgressOf(manifest), clock.GetUtcNow()), cancellationToken));
        }

        return (manifest, reading.Fault);
    }

    private static ListProgress ProgressOf(LoadManifest manifest) =>
        new(manifest.Offset, manifest.Lines, manifest.BadLines, manifest.FirstBadLines);

    private LoadManifest ReadRun(long list, ListReading reading, Stream file, LoadManifest from)
    {
        var next = reading.ReadRun(file, from);
        if (reading.Fault is null)
        {
            using (var run = folder.CreateRun(list, from.Runs))
            {
                reading.WriteRun(run);
            }

            // Only now: what the manifest counts is on the disk.
            folder.Write(list, next);
        }

        return next;
    }

    private async Task WriteAsync(
        ComparisonList list,
        LoadManifest manifest,
        IProgress<ComparisonList> progress,
        CancellationToken cancellationToken)
    {
        using var merge = new RunMerge(Enumerable.Range(0, manifest.Runs).Select(run => folder.OpenRun(list.Id, run)));
        await foreach (var entries in blocks.WriteAsync(list.Id, merge, cancellationToken))
        {
            progress.Report(await rows.UpdateAsync(list.Id, row => row.ReportWriting(entries, clock.GetUtcNow()), cancellationToken));
        }
    }

    private async Task<Result<ComparisonList>> CompleteAsync(ComparisonList list, CancellationToken cancellationToken)
    {
        var completed = await rows.LetAnswerAsync(list.Id, cancellationToken);
        folder.Remove(list.Id);
        await blocks.DeleteUnusedAsync(cancellationToken);
        return completed;
    }

    private async Task<Result<ComparisonList>> FailAsync(long list, string fault, CancellationToken cancellationToken)
    {
        await rows.FailAsync(list, fault, cancellationToken);
        folder.Remove(list);
        await blocks.DeleteUnusedAsync(cancellationToken);
        return ListLoadErrors.Failed(fault);
    }

    // A load of the same file that was killed on this machine; whatever else was begun for the source is given up.
    private async Task<long?> FindStartedAsync(ComparisonSource source, ListFile file, CancellationToken cancellationToken)
    {
        var abandoned = clock.GetUtcNow() - _longestSilence;
        var started = (await rows.LoadingAsync(cancellationToken)).Where(list => list.Source == source).Reverse().ToList();
        var ours = started.Where(list => folder.ReadManifest(list.Id) is not null && !folder.HasUpload(list.Id)).ToList();
        var same = ours.FirstOrDefault(list => list.FileMark == file.Mark);
        foreach (var other in started.Where(list => list != same && (ours.Contains(list) || list.ReportedAt < abandoned)))
        {
            await FailAsync(other.Id, "没有导入完，已开始导入另一个文件", cancellationToken);
        }

        return same?.Id;
    }
}

/// <summary>Why a list was not loaded.</summary>
public static class ListLoadErrors
{
    public static DomainError Busy { get; } = new("comparison.busy", "另一个程序正在导入同一来源的名单，请等它结束。");

    public static DomainError Failed(string fault) => new("comparison.failed", $"{fault}。原来的名单仍在使用。");
}

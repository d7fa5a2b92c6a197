using System.Diagnostics;
using System.Globalization;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>What the verb <c>compare</c> prints.</summary>
internal static class CompareReport
{
    private const long Mebibyte = 1024 * 1024;

    private static long PeakOfMemory => Process.GetCurrentProcess().PeakWorkingSet64 / Mebibyte;

    // The collector of a server lets garbage lie as long as there is memory; a load makes much and needs little.
    public static void TidyMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    public static void Print(ComparisonList list, TimeSpan time)
    {
        foreach (var bad in list.FirstBadLines)
        {
            Print($"第 {bad.Line} 行：{bad.Reason}");
        }

        Print($"已导入。{list.Lines:N0} 行，其中 {list.BadLines:N0} 行有误，{list.Entries:N0} 条可比对。用时 {time.TotalSeconds:F1} 秒，内存最高 {PeakOfMemory} MB。");
    }

    public static void Print(RegisterWalk walk, TimeSpan time) =>
        Print($"{EndOf(walk.Status)}登记人员 {walk.Compared:N0} 人，提出注销 {walk.Proposed:N0} 件，撤回 {walk.Withdrawn:N0} 件。用时 {time.TotalSeconds:F1} 秒，内存最高 {PeakOfMemory} MB。");

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string EndOf(RegisterWalkStatus status) => status switch
    {
        RegisterWalkStatus.Done => "已比对。",
        RegisterWalkStatus.Overtaken => "已有更新的名单，不再比对。",
        _ => "比对多次出错，已停止。",
    };
}

/// <summary>How far a load is. Not System.Progress: that would print from other threads, and after the summary.</summary>
internal sealed class LoadLines(Stopwatch watch) : IProgress<ComparisonList>
{
    private const int ReportsUntilTidied = 4;

    private TimeSpan? _printed;
    private int _reports;

    public void Report(ComparisonList value)
    {
        if (value.Status is ComparisonListStatus.Reading || ++_reports % ReportsUntilTidied == 0)
        {
            CompareReport.TidyMemory();
        }

        if (watch.Elapsed - _printed < TimeSpan.FromSeconds(1))
        {
            return;
        }

        _printed = watch.Elapsed;
        if (value.Status is ComparisonListStatus.Writing)
        {
            CompareReport.Print($"{watch.Elapsed.TotalSeconds,6:F1} 秒  写入 {value.Entries:N0} 条");
        }
        else
        {
            CompareReport.Print($"{watch.Elapsed.TotalSeconds,6:F1} 秒  读取 {value.Lines:N0} 行（{100.0 * value.BytesRead / Math.Max(1, value.FileLength):F0}%），{value.BadLines:N0} 行有误");
        }
    }
}

/// <summary>How far a walk is.</summary>
internal sealed class WalkLines(Stopwatch watch) : IProgress<WalkProgress>
{
    private const int PeopleUntilTidied = 4000;

    private TimeSpan? _printed;
    private int _tidied;

    public void Report(WalkProgress value)
    {
        var people = value.Digested + value.Compared;
        if (people - _tidied >= PeopleUntilTidied)
        {
            CompareReport.TidyMemory();
            _tidied = people;
        }
        else
        {
            // What a batch leaves dies young; let lie, four of them are megabytes.
            GC.Collect(0, GCCollectionMode.Forced, blocking: true);
        }

        if (watch.Elapsed - _printed < TimeSpan.FromSeconds(1))
        {
            return;
        }

        _printed = watch.Elapsed;
        if (value.Compared == 0 && value.Digested > 0)
        {
            CompareReport.Print($"{watch.Elapsed.TotalSeconds,6:F1} 秒  准备 {value.Digested:N0} 人");
        }
        else
        {
            CompareReport.Print($"{watch.Elapsed.TotalSeconds,6:F1} 秒  比对 {value.Compared:N0} 人，提出 {value.Proposed:N0} 件，撤回 {value.Withdrawn:N0} 件");
        }
    }
}

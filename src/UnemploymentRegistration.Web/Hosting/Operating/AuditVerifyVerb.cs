using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>audit-verify: whether anything in the trail, or a record beside it, was changed past the program. Changes nothing itself.</summary>
public static class AuditVerifyVerb
{
    private static readonly TimeSpan _betweenLines = TimeSpan.FromSeconds(2);

    public static Verb Verb { get; } = new(
        "audit-verify",
        "",
        "walks the audit trail, its anchors and the records; names the first entry that was tampered with",
        (_, services) => RunAsync(services));

    /// <summary>Prints what was found; refused where something does not fit.</summary>
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        if (!await db.Database.CanConnectAsync() || (await db.Database.GetPendingMigrationsAsync()).Any())
        {
            await Console.Error.WriteLineAsync("数据库不存在，或不是当前版本。请先运行 migrate。");
            return Operating.Verb.Refused;
        }

        var report = await scope.ServiceProvider.GetRequiredService<TrailVerification>().RunAsync(Told(), CancellationToken.None);
        Print(report);
        return report.IsSound ? Operating.Verb.Done : Operating.Verb.Refused;
    }

    private static Func<TrailProgress, Task> Told()
    {
        var said = TimeProvider.System.GetTimestamp();
        return progress =>
        {
            if (TimeProvider.System.GetElapsedTime(said) >= _betweenLines)
            {
                said = TimeProvider.System.GetTimestamp();
                Print($"{progress.Step}：{progress.Done:N0} / {progress.Total:N0}");
            }

            return Task.CompletedTask;
        };
    }

    private static void Print(TrailReport report)
    {
        Print($"已核验 {report.Chains} 条审计链、{report.Entries} 条审计记录、{report.Records} 条登记数据、{report.Anchors} 个锚点。");
        Console.WriteLine(report.LastAnchorAt is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"最后一次锚定：{last.UtcDateTime:yyyy-MM-dd HH:mm} UTC。此后末尾的记录如被截去，无法发现。")
            : "没有锚点：链的末尾如被截去，或整条链被重写，无法发现。");
        if (report.NotComparable > 0)
        {
            Print($"{report.NotComparable} 条登记数据有一步由早期版本写入，该步无法比对；现有内容与审计一致。");
        }

        if (report.LostToRestoring > 0)
        {
            Print($"{report.LostToRestoring} 个锚点所记的内容因恢复备份而不在库中。");
        }

        Console.WriteLine(report.IsSound ? "未发现问题。" : "发现问题：");
        foreach (var fault in report.Faults)
        {
            Console.WriteLine($"  {fault}");
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

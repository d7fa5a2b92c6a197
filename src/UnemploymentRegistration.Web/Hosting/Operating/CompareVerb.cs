using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary><c>compare SOURCE FILE</c>: loads a comparison list and says every second how far it is.</summary>
internal static class CompareVerb
{
    private const long Mebibyte = 1024 * 1024;

    public static Verb Verb { get; } = new(
        "compare",
        "SOURCE FILE",
        $"loads a comparison list (CSV); with the same file again it goes on where it was stopped. SOURCE: {SourceWords}",
        (arguments, _) => RunAsync(arguments));

    private static string SourceWords => string.Join(", ", ComparisonSources.All.Select(source => source.ToCode()));

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var code, var file] || !ComparisonSources.TryParse(code, out var source))
        {
            await Console.Error.WriteLineAsync($"用法：compare SOURCE FILE\nSOURCE：{SourceWords}");
            return Operating.Verb.WrongUse;
        }

        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"没有这个文件：{file}");
            return Operating.Verb.WrongUse;
        }

        using var host = BuildHost();
        await MakeReadyAsync(host.Services);
        TidyMemory();
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await LoadAsync(source, file, host.Services, stop.Token);
    }

    // The registry without the portal: pages and sign-in would take as much memory as the list.
    private static IHost BuildHost()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = ContentRoot.Find(),
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"),
        });

        // What only the portal needs is not there; nobody asks for it.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateOnBuild = false }));
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(builder.Clock());
        builder.Services.AddRegistry(builder.Registry());
        builder.Services.AddSingleton(builder.Configuration.Comparison());
        builder.Services.AddSingleton<IActorSource>(ProgramActs.Instance).AddSingleton<FolderInUse>().AddSingleton<NodeNumber>();
        return builder.Build();
    }

    // Migrating takes more memory than any list: only where there is something to migrate.
    private static async Task MakeReadyAsync(IServiceProvider services)
    {
        await services.GetRequiredService<FolderInUse>().MarkAsync(CancellationToken.None);
        bool isReady;
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
            isReady = await db.Database.CanConnectAsync() && !(await db.Database.GetPendingMigrationsAsync()).Any();
        }

        if (!isReady)
        {
            await Verbs.MigrateAsync(services);
        }
    }

    private static async Task<int> LoadAsync(ComparisonSource source, string file, IServiceProvider services, CancellationToken cancellationToken)
    {
        var node = services.GetRequiredService<NodeNumber>();
        await node.TakeAsync(cancellationToken);
        var watch = Stopwatch.StartNew();
        try
        {
            var load = await services.GetRequiredService<ListLoader>()
                .LoadAsync(source, file, new ProgressLines(watch), cancellationToken);
            if (load.IsRefused)
            {
                await Console.Error.WriteLineAsync(load.Error.Message);
                return Operating.Verb.Refused;
            }

            PrintSummary(load.Value, watch.Elapsed);
            return Operating.Verb.Done;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("已停止。用同一个文件再次运行，从停下的地方继续。");
            return Operating.Verb.Refused;
        }
        finally
        {
            await node.StopAsync(CancellationToken.None);
        }
    }

    // The collector of a server lets garbage lie as long as there is memory; a load makes much and needs little.
    private static void TidyMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static void PrintSummary(ComparisonList list, TimeSpan time)
    {
        foreach (var bad in list.FirstBadLines)
        {
            Print($"第 {bad.Line} 行：{bad.Reason}");
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / Mebibyte;
        Print($"已导入。{list.Lines:N0} 行，其中 {list.BadLines:N0} 行有误，{list.Entries:N0} 条可比对。用时 {time.TotalSeconds:F1} 秒，内存最高 {peak} MB。");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    // Not System.Progress: that would print from other threads, and after the summary.
    private sealed class ProgressLines(Stopwatch watch) : IProgress<ComparisonList>
    {
        private const int ReportsUntilTidied = 4;

        private TimeSpan? _printed;
        private int _reports;

        public void Report(ComparisonList value)
        {
            if (value.Status is ComparisonListStatus.Reading || ++_reports % ReportsUntilTidied == 0)
            {
                TidyMemory();
            }

            if (watch.Elapsed - _printed < TimeSpan.FromSeconds(1))
            {
                return;
            }

            _printed = watch.Elapsed;
            if (value.Status is ComparisonListStatus.Writing)
            {
                Print($"{watch.Elapsed.TotalSeconds,6:F1} 秒  写入 {value.Entries:N0} 条");
            }
            else
            {
                Print($"{watch.Elapsed.TotalSeconds,6:F1} 秒  读取 {value.Lines:N0} 行（{100.0 * value.BytesRead / Math.Max(1, value.FileLength):F0}%），{value.BadLines:N0} 行有误");
            }
        }
    }
}

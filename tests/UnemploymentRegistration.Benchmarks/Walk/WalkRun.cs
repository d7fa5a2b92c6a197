using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Benchmarks.Walk;

/// <summary>全员比对, measured: the register against a long list, and a plain hash join over the same files in the same run.</summary>
internal static class WalkRun
{
    public const string Help = "--walk FOLDER LINES: a data folder with made-up people, and how long the list is to be";

    private const ComparisonSource Source = ComparisonSource.LabourFiling;

    public static async Task<int> RunAsync(string[] words)
    {
        if (words is not [var folder, var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var lines))
        {
            Console.WriteLine(Help);
            return 2;
        }

        var services = ServicesOver(Path.GetFullPath(folder));
        await using (services)
        {
            services.GetRequiredService<KeySequence>().Adopt(KeySequence.Nodes - 3);
            await using (var scope = services.CreateAsyncScope())
            {
                await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
            }

            var files = new WalkFiles(folder);
            await Measured.Async("writing both files", () => files.WriteAsync(services, lines));
            await MeasureAsync(services, files);
        }

        return 0;
    }

    private static async Task MeasureAsync(ServiceProvider services, WalkFiles files)
    {
        var load = default(ComparisonList);
        await Measured.Async(
            "loading the list",
            async () => load = (await services.GetRequiredService<ListLoader>()
                .LoadAsync(Source, files.List, new Tidying<ComparisonList>(), CancellationToken.None)).Value);
        var digests = services.GetRequiredService<RegisterDigests>();
        var key = load!.IndexingKey ?? 1;
        await Measured.Async("digests, the first time", () => digests.KeepAsync(key, _ => Task.CompletedTask, CancellationToken.None));
        await Measured.Async("digests, when nobody is missing", () => digests.KeepAsync(key, _ => Task.CompletedTask, CancellationToken.None));

        var first = default(RegisterWalk)!;
        await Measured.Async("the walk, with new proposals", async () => first = await WalkAsync(services, load));
        var again = await Measured.Async("the walk of the next night", () => WalkAsync(services, load));
        var join = await Measured.Async("the plain hash join", () => Task.Run(() => HashJoin.Count(files)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the walk costs {again / join:F2} times the join; {first.Compared:N0} people, {first.Proposed:N0} proposed"));
    }

    // A walk of its own each time: yesterday's is taken back, which only a measuring does.
    private static async Task<RegisterWalk> WalkAsync(ServiceProvider services, ComparisonList list)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().RegisterWalks.ExecuteDeleteAsync();
        }

        var walk = await services.GetRequiredService<RegisterWalks>().AskAsync(list, CancellationToken.None);
        return await services.GetRequiredService<RegisterWalking>().SeeThroughAsync(walk, new Tidying<WalkProgress>(), CancellationToken.None);
    }

    private static ServiceProvider ServicesOver(string folder) => new ServiceCollection()
        .AddLogging(log => log.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning))
        .AddRegistry(new RegistrySettings
        {
            DataFolder = folder,
            Provider = "Sqlite",
            ConnectionString = $"Data Source={Path.Combine(folder, "registry.db")}",
            KeyFile = Path.Combine(folder, "protection.keys"),
            MayCreateKeys = true,
        })
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IActorSource>(ProgramActs.Instance)
        .BuildServiceProvider();

    // As the verb does it: much garbage and little need.
    private sealed class Tidying<T> : IProgress<T>
    {
        private int _reports;

        public void Report(T value)
        {
            if (++_reports % 4 == 0)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }
}

/// <summary>What a piece of work took of the processor, and the most memory the process ever had.</summary>
internal static class Measured
{
    public static async Task<double> Async(string what, Func<Task> work)
    {
        var process = Process.GetCurrentProcess();
        var (cpu, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        await work();
        process.Refresh();
        var seconds = (process.TotalProcessorTime - cpu).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {watch.Elapsed.TotalSeconds:F1} s | CPU {seconds:F1} s | peak {process.PeakWorkingSet64 / 1024 / 1024} MiB |"));
        return seconds;
    }
}

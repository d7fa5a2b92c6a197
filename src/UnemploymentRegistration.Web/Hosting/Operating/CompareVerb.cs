using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>
/// <c>compare SOURCE FILE</c>: loads a comparison list, lays the register beside it, and says every second how far it is.
/// </summary>
internal static class CompareVerb
{
    public static Verb Verb { get; } = new(
        "compare",
        "SOURCE FILE",
        $"loads a comparison list (CSV), compares everybody registered with it and proposes what follows (rule 10.2); with the same file again it goes on where it was stopped. SOURCE: {SourceWords}",
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
        CompareReport.TidyMemory();
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await CompareAsync(source, file, host.Services, stop.Token);
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

    private static async Task<int> CompareAsync(ComparisonSource source, string file, IServiceProvider services, CancellationToken cancellationToken)
    {
        var node = services.GetRequiredService<NodeNumber>();
        await node.TakeAsync(cancellationToken);
        try
        {
            // A walk that was killed goes on; the list it goes along is there already.
            var walk = await services.GetRequiredService<RegisterWalks>().FindOpenAsync(source, file, cancellationToken)
                ?? await LoadAsync(source, file, services, cancellationToken);
            return walk is null ? Operating.Verb.Refused : await WalkAsync(walk.Value, services, cancellationToken);
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

    // The walk to go along the list; null where it was not loaded.
    private static async Task<long?> LoadAsync(ComparisonSource source, string file, IServiceProvider services, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var load = await services.GetRequiredService<ListLoader>().LoadAsync(source, file, new LoadLines(watch), cancellationToken);
        if (load.IsRefused)
        {
            await Console.Error.WriteLineAsync(load.Error.Message);
            return null;
        }

        CompareReport.Print(load.Value, watch.Elapsed);
        return await services.GetRequiredService<RegisterWalks>().AskAsync(load.Value, cancellationToken);
    }

    private static async Task<int> WalkAsync(long walk, IServiceProvider services, CancellationToken cancellationToken)
    {
        CompareReport.TidyMemory();
        var watch = Stopwatch.StartNew();
        var ended = await services.GetRequiredService<RegisterWalking>().SeeThroughAsync(walk, new WalkLines(watch), cancellationToken);
        CompareReport.Print(ended, watch.Elapsed);
        return ended.Status is RegisterWalkStatus.Done ? Operating.Verb.Done : Operating.Verb.Refused;
    }
}

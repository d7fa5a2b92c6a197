using System.Diagnostics;
using System.Globalization;
using UnemploymentRegistration.Infrastructure.Sampling;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary><c>sample --people N [--applications M] [--seed S]</c>: made-up people to rehearse and measure with.</summary>
internal static class SampleVerb
{
    private const ulong HeapLimit = 192UL * 1024 * 1024;

    public static Verb Verb { get; } = new(
        "sample",
        "--people N [--applications M] [--seed S]",
        "fills an empty database with made-up people and open applications; refused in Production",
        RunAsync);

    private static async Task<int> RunAsync(string[] args, IServiceProvider services)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            return await RefuseAsync("生产环境不能写入样本数据。");
        }

        if (Read(args) is not { } order)
        {
            return await RefuseAsync($"用法：sample --people N [--applications M] [--seed S]，人数合计 1 到 {SampleOrder.Most}。");
        }

        // A server's heap would grow as far as the machine lets it, and nothing here needs it.
        AppContext.SetData("GCHeapHardLimit", HeapLimit);
        GC.RefreshMemoryLimit();
        await Verbs.MigrateAsync(services);
        await using var scope = services.CreateAsyncScope();
        var watch = Stopwatch.StartNew();
        var filling = await scope.ServiceProvider.GetRequiredService<SampleFill>().FillAsync(
            order, new Told(order, watch), CancellationToken.None);
        if (filling.IsRefused)
        {
            return await RefuseAsync(filling.Error.Message);
        }

        Console.WriteLine($"已写入 {order.People} 名登记失业人员和 {order.Applications} 件待审核申请，用时 {watch.Elapsed:hh\\:mm\\:ss}。");
        return Operating.Verb.Done;
    }

    /// <summary>Null where a word is missing, unknown or no number.</summary>
    internal static SampleOrder? Read(string[] args)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { ["--applications"] = 0, ["--seed"] = 1 };
        for (var place = 0; place < args.Length; place += 2)
        {
            if (args[place] is not ("--people" or "--applications" or "--seed")
                || !int.TryParse(args.ElementAtOrDefault(place + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers[args[place]] = number;
        }

        return numbers.TryGetValue("--people", out var people)
            && (long)people + numbers["--applications"] is > 0 and <= SampleOrder.Most
            ? new SampleOrder(people, numbers["--applications"], numbers["--seed"])
            : null;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return Operating.Verb.WrongUse;
    }

    // Told at once, in order: Progress<T> would hand the reports to the pool.
    private sealed class Told(SampleOrder order, Stopwatch watch) : IProgress<int>
    {
        public void Report(int value) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{value}/{order.Total}（{100L * value / order.Total}%），{watch.Elapsed:hh\\:mm\\:ss}"));
    }
}

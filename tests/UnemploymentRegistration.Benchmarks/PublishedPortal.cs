using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>The portal as an operator gets it, on a database of made-up people, with accounts to measure with.</summary>
internal sealed partial class PublishedPortal : IAsyncDisposable
{
    private readonly Process _process;

    private PublishedPortal(Process process, Uri address, string database) =>
        (_process, Address, Database) = (process, address, database);

    public Uri Address { get; }

    /// <summary>The file of the database.</summary>
    public string Database { get; }

    public long MegabytesInUse
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024 * 1024);
        }
    }

    public static async Task<PublishedPortal> StartAsync(MeasureOrder order)
    {
        var portal = Path.Combine(SourceTree.Root, "artifacts", "portal");
        await RunAsync("dotnet", ["publish", Path.Combine(SourceTree.Root, "src", "UnemploymentRegistration.Web"), "-c", "Release", "-v", "q", "-o", portal], order);
        var program = Path.Combine(portal, "UnemploymentRegistration.Web.dll");
        var database = Path.Combine(order.Data, "registry.db");
        if (!File.Exists(database))
        {
            await RunAsync("dotnet", [program, "sample", "--people", Text(order.People), "--applications", Text(order.Applications)], order);
        }

        await MeasuringOfficers.AddAsync(database);
        var process = Start("dotnet", [program], order, redirects: true);
        return new PublishedPortal(process, await AddressOfAsync(process), database);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task RunAsync(string program, string[] arguments, MeasureOrder order)
    {
        using var process = Start(program, arguments, order, redirects: false);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {arguments[0]} ended with {process.ExitCode}.");
        }
    }

    private static Process Start(string program, string[] arguments, MeasureOrder order, bool redirects)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = redirects };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Data__Folder"] = order.Data;
        return Process.Start(start)!;
    }

    // Goes on reading what the portal says: a full pipe would stop it.
    private static async Task<Uri> AddressOfAsync(Process process)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
            {
                address.TrySetResult(new Uri(match.Groups["address"].Value));
            }
        };
        process.BeginOutputReadLine();
        return await address.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("Now listening on: \"?(?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}

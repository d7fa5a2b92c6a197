using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>A server in a process of its own, with what it costs: processor time and memory.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private const int BytesInMegabyte = 1024 * 1024;

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan ProcessorTime => Fresh().TotalProcessorTime;

    public long MegabytesInUse => Fresh().WorkingSet64 / BytesInMegabyte;

    public static async Task<ServerProcess> StartAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var process = Start(arguments, environment, redirects: true);
        return new ServerProcess(process, await AddressOfAsync(process));
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public static async Task RunAsync(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        using var process = Start(arguments, environment, redirects: false);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments.Take(2))} ended with {process.ExitCode}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address}");

    private static Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, bool redirects)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = redirects };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    // Goes on reading what the server says: a full pipe would stop it.
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

    private Process Fresh()
    {
        _process.Refresh();
        return _process;
    }

    [GeneratedRegex("Now listening on: \"?(?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}

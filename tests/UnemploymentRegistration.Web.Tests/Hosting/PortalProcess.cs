using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The built portal as a program of its own, which can be stopped and killed.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProcess(Process process) => _process = process;

    /// <summary>Where it listens, once it does.</summary>
    public Uri Address => _address.Task.Result;

    public string Output => string.Join('\n', _lines);

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<PortalProcess> ServeAsync(
        DirectoryInfo folder,
        string? workingFolder = null,
        params (string Name, string Value)[] settings)
    {
        var portal = Start(folder, workingFolder, [], settings);
        var ended = portal._process.WaitForExitAsync();
        if (await Task.WhenAny(portal._address.Task, ended).WaitAsync(_patience) == ended)
        {
            Assert.Fail(portal.Output);
        }

        return portal;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        DirectoryInfo folder,
        string[] arguments,
        params (string Name, string Value)[] settings)
    {
        await using var portal = Start(folder, workingFolder: null, arguments, settings);
        return (await portal.EndAsync(), portal.Output);
    }

    /// <summary>Starts it and does not wait, so that it can be killed while it works.</summary>
    public static PortalProcess Begin(DirectoryInfo folder, string[] arguments) => Start(folder, workingFolder: null, arguments, []);

    /// <summary>As the power failing: no word is said to it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As an operator stops it (SIGTERM); the exit code.</summary>
    public async Task<int> StopAsync()
    {
        AskToStop();
        return await EndAsync();
    }

    /// <summary>Only says it, and does not wait.</summary>
    public void AskToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended by itself.</summary>
    public Task<int> EndedAsync() => EndAsync();

    public HttpClient Visitor() => new() { BaseAddress = Address, Timeout = _patience };

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static PortalProcess Start(
        DirectoryInfo folder,
        string? workingFolder,
        string[] arguments,
        (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Built(), .. arguments])
        {
            WorkingDirectory = workingFolder ?? folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Data__Folder"] = folder.FullName;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var portal = new PortalProcess(new Process { StartInfo = start });
        portal._process.OutputDataReceived += (_, line) => portal.Read(line.Data);
        portal._process.ErrorDataReceived += (_, line) => portal.Read(line.Data);
        portal._process.Start();
        portal._process.BeginOutputReadLine();
        portal._process.BeginErrorReadLine();
        return portal;
    }

    // Not the copy beside the tests: the program as it was built, in the configuration of these tests.
    private static string Built()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var root = own;
        while (root.GetFiles("*.sln").Length == 0)
        {
            root = root.Parent!;
        }

        const string Name = "UnemploymentRegistration.Web";
        return Path.Combine(root.FullName, "src", Name, "bin", own.Parent!.Name, own.Name, $"{Name}.dll");
    }

    private async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(_patience);
        return _process.ExitCode;
    }

    private void Read(string? line)
    {
        _lines.Enqueue(line ?? "");
        if (Listening().Match(line ?? "") is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex("Now listening on: \"?(?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}

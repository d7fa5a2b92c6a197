using System.Collections;
using System.Reflection;
using System.Runtime.InteropServices;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>
/// Begins this program again in its own place, under settings of the runtime that spare memory and can only be said before it
/// starts. The portal would be slower under them; a verb that goes through millions of lines beside it needs the room more.
/// </summary>
/// <remarks>On Linux. Elsewhere, or where the system refuses, the program goes on as it is: slower in nothing, larger by a fifth.</remarks>
internal static class LeanStart
{
    private static readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal)
    {
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_GCgen0size"] = "200000",
        ["DOTNET_GCgen0MaxBudget"] = "200000",
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
        ["MALLOC_ARENA_MAX"] = "2",
    };

    /// <summary>Does not return where it succeeds; under the settings already, it does nothing.</summary>
    public static void BeginAgain()
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(known => (string)known.Key, known => (string?)known.Value, StringComparer.Ordinal);
        if (!OperatingSystem.IsLinux()
            || Assembly.GetEntryAssembly() != typeof(LeanStart).Assembly
            || _settings.Keys.All(environment.ContainsKey))
        {
            return;
        }

        foreach (var (name, value) in _settings)
        {
            environment.TryAdd(name, value);
        }

        var arguments = File.ReadAllText("/proc/self/cmdline").Split('\0')[..^1];
        _ = Execute(
            Environment.ProcessPath!,
            [.. arguments, null],
            [.. environment.Select(known => $"{known.Key}={known.Value}"), null]);
    }

    // What .NET calls ANSI is UTF-8 on Linux.
    [DllImport("libc", EntryPoint = "execve", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Execute(string path, string?[] arguments, string?[] environment);
}

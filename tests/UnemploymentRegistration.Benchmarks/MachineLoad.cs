namespace UnemploymentRegistration.Benchmarks;

/// <summary>What else the machine is doing: a figure is worth little without it.</summary>
internal static class MachineLoad
{
    private const string File = "/proc/loadavg";

    public static string Read()
    {
        var load = System.IO.File.Exists(File) ? string.Join(' ', System.IO.File.ReadAllText(File).Split(' ').Take(3)) : "unknown";
        return $"{load} on {Environment.ProcessorCount} processors";
    }
}

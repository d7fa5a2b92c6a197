using System.Globalization;
using System.Text.Json;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>The working files of lists that are being loaded, under the data folder; all of them sealed.</summary>
public sealed class ListFolder(RegistrySettings settings, FieldProtector protector)
{
    private const string Manifest = "manifest.json";
    private const string Upload = "upload.bin";

    private string Root => Path.Combine(settings.DataFolder, "comparison");

    /// <summary>Keeps other programs on this machine from loading the same source; gone with its process.</summary>
    /// <returns>Null where another program has it.</returns>
    public IDisposable? TryLock(ComparisonSource source)
    {
        Directory.CreateDirectory(Root);
        try
        {
            return new FileStream(
                Path.Combine(Root, $"{source.ToCode()}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public bool HasUpload(long list) => File.Exists(Path.Combine(PathOf(list), Upload));

    internal LoadManifest? ReadManifest(long list)
    {
        var path = Path.Combine(PathOf(list), Manifest);
        return File.Exists(path) ? JsonSerializer.Deserialize<LoadManifest>(File.ReadAllBytes(path)) : null;
    }

    // Written whole under another name and then renamed: a kill leaves the former one or this one.
    internal void Write(long list, LoadManifest manifest)
    {
        var path = Path.Combine(Directory.CreateDirectory(PathOf(list)).FullName, Manifest);
        using (var file = new FileStream($"{path}.new", FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, manifest);
            file.Flush(flushToDisk: true);
        }

        File.Move($"{path}.new", path, overwrite: true);
    }

    internal SealedPageWriter CreateRun(long list, int run)
    {
        Directory.CreateDirectory(PathOf(list));
        return SealedPages.Create(protector, RunPath(list, run), RunName(list, run));
    }

    internal SealedPageReader OpenRun(long list, int run) => SealedPages.Open(protector, RunPath(list, run), RunName(list, run));

    internal SealedPageWriter CreateUpload(long list)
    {
        Directory.CreateDirectory(PathOf(list));
        return SealedPages.Create(protector, Path.Combine(PathOf(list), Upload), UploadName(list));
    }

    internal SealedPageReader OpenUpload(long list) =>
        SealedPages.Open(protector, Path.Combine(PathOf(list), Upload), UploadName(list));

    internal void Remove(long list)
    {
        if (Directory.Exists(PathOf(list)))
        {
            Directory.Delete(PathOf(list), recursive: true);
        }
    }

    private static string RunName(long list, int run) => string.Create(CultureInfo.InvariantCulture, $"{list}/run {run}");

    private static string UploadName(long list) => string.Create(CultureInfo.InvariantCulture, $"{list}/upload");

    private string PathOf(long list) => Path.Combine(Root, list.ToString(CultureInfo.InvariantCulture));

    private string RunPath(long list, int run) =>
        Path.Combine(PathOf(list), string.Create(CultureInfo.InvariantCulture, $"run-{run:D4}.bin"));
}

/// <summary>How far a load has come on the disk: a killed one goes on from here.</summary>
internal sealed record LoadManifest(long Offset, long Lines, int BadLines, IReadOnlyList<BadLine> FirstBadLines, int Runs, bool IsRead)
{
    public static LoadManifest Start { get; } = new(0, 0, 0, [], 0, IsRead: false);
}

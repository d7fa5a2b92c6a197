using System.Globalization;
using System.Security.Cryptography;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Jobs;

/// <summary>Keeps the files of jobs under <c>jobs</c> in the data folder; several nodes share that folder.</summary>
public sealed class JobFiles(RegistrySettings settings, KeyRing ring) : IJobFiles
{
    private const string Input = "in";
    private const string Output = "out";

    private readonly string _folder = Path.Combine(settings.DataFolder, "jobs");

    public async Task KeepInputAsync(long job, Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        await using var file = SealedFile.Create(PathOf(job, Input), PurposeOf(job, Input), ring.Current);
        await content.CopyToAsync(file, cancellationToken);
    }

    public bool HasOutput(long job) => File.Exists(PathOf(job, Output));

    public Stream OpenOutput(long job) => SealedFile.Open(PathOf(job, Output), PurposeOf(job, Output), ring.Current);

    internal Stream OpenInput(long job) => SealedFile.Open(PathOf(job, Input), PurposeOf(job, Input), ring.Current);

    /// <summary>A file that counts only once it is kept; each attempt writes one of its own.</summary>
    internal JobDraft Begin(long job) =>
        new(PathOf(job, RandomNumberGenerator.GetHexString(8)), path => SealedFile.Create(path, PurposeOf(job, Output), ring.Current));

    internal void Keep(long job, JobDraft draft)
    {
        if (File.Exists(draft.Path))
        {
            File.Move(draft.Path, PathOf(job, Output), overwrite: true);
        }
    }

    /// <summary>Removes everything that was kept for jobs before this moment of the machine's clock, drafts too.</summary>
    internal void RemoveBefore(DateTimeOffset moment)
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < moment.UtcDateTime))
        {
            file.Delete();
        }
    }

    private string PathOf(long job, string part) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{job}.{part}"));

    private static string PurposeOf(long job, string part) => string.Create(CultureInfo.InvariantCulture, $"job|{job}|{part}");
}

/// <summary>A file under way; what was not kept is gone when it is disposed.</summary>
internal sealed class JobDraft(string path, Func<string, Stream> create) : IDisposable
{
    public string Path => path;

    public Stream Create()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return create(path);
    }

    public void Dispose()
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }
}

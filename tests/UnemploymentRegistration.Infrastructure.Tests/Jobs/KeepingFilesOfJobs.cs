using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Jobs;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Jobs;

public sealed class KeepingFilesOfJobs
{
    private const string Text = "李小梅 **************0028";

    private readonly JobBench _bench = new();

    [OnBothDatabases]
    public async Task Hands_the_file_to_who_asked_and_says_so_in_the_trail(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        var job = await MakeAsync(registry);

        var fetched = await FetchAsync(registry, job);

        Assert.Equal((Text, "名单.txt"), (fetched.Text, fetched.Name));
        var acts = (await registry.ReadAsync(db => TheTrail.OfAsync(db, "220102"))).Select(entry => entry.Act);
        Assert.Equal([OversightAct.JobRequested, OversightAct.JobDone, OversightAct.JobFileFetched], acts);
        Assert.NotNull((await JobBench.OnlyAsync(registry)).FetchedAt);
    }

    [Fact]
    public async Task Leaves_nothing_in_clear_on_the_disk()
    {
        await using var registry = await _bench.OpenAsync();
        var job = await MakeAsync(registry, input: "220102199001310028");

        var stored = string.Concat(FilesOf(registry).Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file.FullName))));

        Assert.Equal(2, FilesOf(registry).Length);
        Assert.DoesNotContain("李小梅", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("220102199001310028", stored, StringComparison.Ordinal);
        Assert.True(registry.Services.GetRequiredService<IJobFiles>().HasOutput(job));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SealedFile.BlockSize)]
    [InlineData((2 * SealedFile.BlockSize) + 17)]
    public void Opens_what_was_sealed_whatever_its_size(int size)
    {
        using var folder = new EmptyFolder();
        var (clear, keys) = (RandomNumberGenerator.GetBytes(size), ProtectionKeys.Create());
        Seal(folder.File, clear, keys);

        using var opened = new MemoryStream();
        using (var file = SealedFile.Open(folder.File, "test", keys))
        {
            file.CopyTo(opened);
        }

        Assert.Equal(clear, opened.ToArray());
    }

    [Theory]
    [InlineData("cut at a block")]
    [InlineData("cut inside")]
    [InlineData("a changed bit")]
    [InlineData("another purpose")]
    [InlineData("another key")]
    public void Does_not_open_what_was_tampered_with(string how)
    {
        using var folder = new EmptyFolder();
        var keys = ProtectionKeys.Create();
        Seal(folder.File, RandomNumberGenerator.GetBytes(3 * SealedFile.BlockSize), keys);
        using (var file = new FileStream(folder.File, FileMode.Open))
        {
            switch (how)
            {
                case "cut at a block":
                    file.SetLength(SealedFile.HeaderSize + (2 * (SealedFile.BlockSize + SealedFile.TagSize)));
                    break;
                case "cut inside":
                    file.SetLength(file.Length - 1);
                    break;
                case "a changed bit":
                    file.Position = file.Length / 2;
                    var there = file.ReadByte();
                    file.Position--;
                    file.WriteByte((byte)(there ^ 1));
                    break;
            }
        }

        Assert.ThrowsAny<CryptographicException>(() =>
        {
            using var file = SealedFile.Open(
                folder.File, how == "another purpose" ? "other" : "test", how == "another key" ? ProtectionKeys.Create() : keys);
            file.CopyTo(Stream.Null);
        });
    }

    [Fact]
    public async Task Keeps_nothing_of_an_attempt_that_met_a_fault()
    {
        await using var registry = await _bench.OpenAsync();
        _bench.Do = (job, _, _) =>
        {
            using var file = job.CreateFile();
            file.Write("halb"u8);
            throw new InvalidOperationException("a fault");
        };
        await JobBench.AskAsync(registry);

        await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None);

        Assert.Empty(FilesOf(registry));
    }

    [OnBothDatabases]
    public async Task Deletes_them_after_seven_days_and_keeps_the_line(string database)
    {
        await using var registry = await _bench.OpenAsync(database);
        var job = await MakeAsync(registry);
        await CleanAsync(registry);
        Assert.Single(FilesOf(registry));

        registry.Clock.Pass(TimeSpan.FromDays(FileCleaning.KeptDays + 1));
        Array.ForEach(FilesOf(registry), file => file.LastWriteTimeUtc = file.LastWriteTimeUtc.AddDays(-FileCleaning.KeptDays - 1));
        await CleanAsync(registry);

        Assert.Empty(FilesOf(registry));
        var line = Assert.Single((await registry.AsAsync(
            Actor.For(JobBench.Supervisor), services => services.GetRequiredService<OwnJobs>().ReadAsync(null, CancellationToken.None))).Entries);
        Assert.Equal((JobStatus.Done, false, true), (line.Status, line.HasFile, line.HadFile));
        Assert.Equal(JobErrors.NoFile, (await AskForAsync(registry, job)).Error);
    }

    private async Task<long> MakeAsync(Registry registry, string? input = null)
    {
        _bench.Do = async (job, _, cancellationToken) =>
        {
            await using var file = job.CreateFile();
            await file.WriteAsync(Encoding.UTF8.GetBytes(Text), cancellationToken);
            if (input is not null)
            {
                using var handedIn = new StreamReader(job.OpenInput());
                Assert.Equal(input, await handedIn.ReadToEndAsync(cancellationToken));
            }

            return new JobOutcome("做完了", new JobFile("名单.txt", "text/plain"));
        };
        var asked = await JobBench.AskAsync(registry, input: input);
        await JobBench.AProgram(registry).RunNextAsync(CancellationToken.None);
        return asked.Value!.Id;
    }

    private static async Task<(string Text, string Name)> FetchAsync(Registry registry, long job)
    {
        var fetched = (await AskForAsync(registry, job)).Value!;
        using var reader = new StreamReader(fetched.Content);
        return (await reader.ReadToEndAsync(), fetched.File.Name);
    }

    private static Task<Result<FetchedFile>> AskForAsync(Registry registry, long job) => registry.AsAsync(
        Actor.For(JobBench.Supervisor),
        services => services.GetRequiredService<FetchJobFileHandler>().HandleAsync(new FetchJobFile(job), CancellationToken.None));

    private static Task CleanAsync(Registry registry) => new FileCleaning(
        registry.Services.GetRequiredService<JobFiles>(),
        registry.Services.GetRequiredService<IServiceScopeFactory>(),
        registry.Clock,
        NullLogger<FileCleaning>.Instance).CleanAsync(CancellationToken.None);

    private static FileInfo[] FilesOf(Registry registry) =>
        new DirectoryInfo(Path.Combine(registry.Services.GetRequiredService<RegistrySettings>().DataFolder, "jobs")).GetFiles();

    private static void Seal(string path, byte[] clear, ProtectionKeys keys)
    {
        using var file = SealedFile.Create(path, "test", keys);
        file.Write(clear);
    }

    private sealed class EmptyFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sealed-");

        public string File => Path.Combine(_folder.FullName, "file");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}

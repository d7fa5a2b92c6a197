using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Api;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>演练: what an operator does before something happens, and after it did.</summary>
public sealed class BackingUpAndRestoring : IAsyncLifetime
{
    private const int Refused = 1;

    private DirectoryInfo _folder = null!;
    private DirectoryInfo _elsewhere = null!;
    private DirectoryInfo _safe = null!;

    private string Backup => Path.Combine(_safe.FullName, "registry-backup.db");

    public async Task InitializeAsync() => (_folder, _elsewhere, _safe) = (
        await TemplateFolder.CopyAsync(), Directory.CreateTempSubdirectory("restored-"), Directory.CreateTempSubdirectory("safe-"));

    public Task DisposeAsync()
    {
        foreach (var folder in new[] { _folder, _elsewhere, _safe })
        {
            folder.Delete(recursive: true);
        }

        return Task.CompletedTask;
    }

    [Fact]
    public async Task Restores_in_another_folder_what_was_backed_up_while_applications_came()
    {
        int before;
        await using (var portal = await PortalProcess.ServeAsync(_folder))
        {
            using var channel = ChannelOf(portal);
            using var enough = new CancellationTokenSource();
            await FileAsync(channel, 1, 10);
            var coming = FileOnAndOnAsync(channel, enough.Token);

            var (made, said) = await PortalProcess.RunAsync(_folder, ["backup", Backup]);
            Assert.True(made == 0, said);
            await enough.CancelAsync();
            before = await coming;
            Assert.True(before > 10, "Nothing was written while the backup was made.");
        }

        // The key file is brought from where it is kept.
        File.Copy(Path.Combine(_folder.FullName, "protection.keys"), Path.Combine(_elsewhere.FullName, "protection.keys"));
        var (restored, told) = await PortalProcess.RunAsync(_elsewhere, ["restore", Backup]);
        Assert.True(restored == 0, told);

        await using (var portal = await PortalProcess.ServeAsync(_elsewhere))
        {
            using var channel = ChannelOf(portal);
            using var again = await channel.FileAsync(AnApplication.Json(1), "person 1");
            again.EnsureSuccessStatusCode();
            await FileAsync(channel, 5001, 1);
            Assert.Equal(0, await portal.StopAsync());
        }

        var (verified, report) = await PortalProcess.RunAsync(_elsewhere, ["audit-verify"]);
        Assert.True(verified == 0, report);
        Assert.Contains("未发现问题", report, StringComparison.Ordinal);
        await using var db = TemplateFolder.OpenDatabase(_elsewhere);
        Assert.InRange(await db.Applications.CountAsync(), 11, before + 1);
        Assert.Single(await db.OversightEntries.Where(entry => entry.Act == OversightAct.DatabaseRestored).ToListAsync());
    }

    [Fact]
    public async Task Keeps_what_was_there_and_counts_as_lost_what_came_after_the_backup()
    {
        await using (var portal = await PortalProcess.ServeAsync(_folder))
        {
            using var channel = ChannelOf(portal);
            await FileAsync(channel, 1, 2);
            Assert.Equal(0, (await PortalProcess.RunAsync(_folder, ["backup", Backup])).ExitCode);
            await FileAsync(channel, 3, 2);
            Assert.Equal(0, await portal.StopAsync());
        }

        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["restore", Backup]);

        Assert.True(exitCode == 0, output);
        Assert.Contains("锚点所记的内容因恢复备份而不在库中", output, StringComparison.Ordinal);
        Assert.Single(_folder.GetFiles("registry.db.before-*"));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        Assert.Equal(2, await db.Applications.CountAsync());
    }

    [Fact]
    public async Task Is_refused_while_a_portal_runs_on_the_folder()
    {
        await using var portal = await PortalProcess.ServeAsync(_folder);
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder, ["backup", Backup])).ExitCode);

        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["restore", Backup]);

        Assert.Equal((Refused, true), (exitCode, output.Contains("请先停止门户", StringComparison.Ordinal)));
        Assert.Empty(_folder.GetFiles("registry.db.before-*"));
        using var visitor = portal.Visitor();
        Assert.Equal("ready", await visitor.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    [Fact]
    public async Task Is_refused_for_a_backup_that_changed_since()
    {
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder, ["migrate"])).ExitCode);
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder, ["backup", Backup])).ExitCode);
        await using (var file = File.OpenWrite(Backup))
        {
            file.Seek(5000, SeekOrigin.Begin);
            file.WriteByte(77);
        }

        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["restore", Backup]);

        Assert.Equal((Refused, true), (exitCode, output.Contains("校验", StringComparison.Ordinal)));
        Assert.Empty(_folder.GetFiles("registry.db.before-*"));
    }

    [Fact]
    public async Task Overwrites_no_backup_and_leaves_the_making_in_the_trail()
    {
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder, ["backup", Backup])).ExitCode);

        Assert.Equal(Refused, (await PortalProcess.RunAsync(_folder, ["backup", Backup])).ExitCode);

        await using var db = TemplateFolder.OpenDatabase(_folder);
        Assert.Single(await TheTrail.OfAsync(db, "22"), entry => entry is { Act: OversightAct.BackupMade, Note: "registry-backup.db" });
    }

    [Fact]
    public async Task Names_the_entry_and_ends_with_1_where_somebody_changed_the_trail()
    {
        await using (var portal = await PortalProcess.ServeAsync(_folder))
        {
            using var channel = ChannelOf(portal);
            await FileAsync(channel, 1, 3);
            Assert.Equal(0, await portal.StopAsync());
        }

        await using (var db = TemplateFolder.OpenDatabase(_folder))
        {
            await TheTrail.DropTriggersAsync(db);
            await db.Database.ExecuteSqlRawAsync("UPDATE OversightEntries SET Note = 'x' WHERE Chain = '220102001' AND Sequence = 2");
        }

        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["audit-verify"]);

        Assert.Equal(Refused, exitCode);
        Assert.Contains("审计链 220102001 第 2 条", output, StringComparison.Ordinal);
    }

    private static HttpClient ChannelOf(PortalProcess portal)
    {
        var channel = portal.Visitor();
        channel.DefaultRequestHeaders.Authorization = new("Bearer", DemoData.TokenOf("wechat"));
        return channel;
    }

    private static async Task FileAsync(HttpClient channel, int first, int count)
    {
        foreach (var person in Enumerable.Range(first, count))
        {
            using var answer = await channel.FileAsync(AnApplication.Json(person), $"person {person}");
            answer.EnsureSuccessStatusCode();
        }
    }

    private static async Task<int> FileOnAndOnAsync(HttpClient channel, CancellationToken enough)
    {
        var person = 10;
        while (!enough.IsCancellationRequested)
        {
            await FileAsync(channel, ++person, 1);
        }

        return person;
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>What an operator meets who starts the built program.</summary>
public sealed partial class RunningTheProgram : IDisposable
{
    private const int UnknownVerb = 2;

    private static readonly (string Name, string Value) _production = ("ASPNETCORE_ENVIRONMENT", "Production");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-");

    [Fact]
    public async Task Lists_its_verbs()
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["--help"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("migrate", output, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public async Task Makes_the_database_without_demo_accounts_when_told_to_migrate()
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["migrate"]);

        Assert.Equal((0, true), (exitCode, output.Contains("数据库已更新", StringComparison.Ordinal)));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.True(await db.Set<Division>().AnyAsync());
        Assert.False(await db.Users.AnyAsync());
        Assert.False(await db.ChannelTokens.AnyAsync());
    }

    [Fact]
    public async Task Knows_no_other_verb()
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["migrat"]);

        Assert.Equal(UnknownVerb, exitCode);
        Assert.Contains("migrat\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "registry.db")));
    }

    [Fact]
    public async Task Fills_an_empty_database_with_made_up_people_and_tells_how_far_it_is()
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["sample", "--people", "20", "--applications", "5", "--seed", "7"]);

        Assert.Equal((0, true), (exitCode, output.Contains("25/25（100%）", StringComparison.Ordinal)));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        Assert.Equal((20, 25), (await db.Registrations.CountAsync(), await db.Applications.CountAsync()));
        Assert.False(await db.Users.AnyAsync());
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("sample", "--people", "many")]
    [InlineData("sample", "--people", "0")]
    [InlineData("sample", "--people", "7300000", "--applications", "1")]
    [InlineData("sample", "--people")]
    [InlineData("sample", "--persons", "5")]
    public async Task Makes_up_nobody_where_it_does_not_understand_how_many(params string[] arguments)
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, arguments);

        Assert.Equal((UnknownVerb, true), (exitCode, output.Contains("sample --people N", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "registry.db")));
    }

    [Fact]
    public async Task Makes_up_nobody_in_production()
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["sample", "--people", "5"], _production);

        Assert.Equal((UnknownVerb, true), (exitCode, output.Contains("生产环境", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "registry.db")));
    }

    [Theory]
    [InlineData("Clock__StartAt", "2026-03-06T10:00:00+08:00", "Clock:StartAt")]
    [InlineData("Demo__Enabled", "true", "Demo:Enabled")]
    [InlineData("Sms__Gateway", "Pigeon", "Sms:Gateway")]
    [InlineData("Database__Provider", "Paper", "Database:Provider")]
    public async Task Does_not_start_in_production_with_a_setting_that_does_not_belong_there(string name, string value, string named)
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, [], _production, (name, value));

        Assert.NotEqual(0, exitCode);
        Assert.Contains(named, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_make_keys_of_its_own_in_production()
    {
        var folder = await TemplateFolder.CopyAsync();

        var (exitCode, output) = await PortalProcess.RunAsync(folder, [], _production);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("Protection:KeyFile", output, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles("*.keys"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Does_not_start_in_production_with_keys_that_others_may_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = await TemplateFolder.CopyAsync();
        var file = Path.Combine(folder.FullName, "protection.keys");
        UnemploymentRegistration.Infrastructure.Protection.ProtectionKeys.ReadOrCreate(file);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        var (exitCode, output) = await PortalProcess.RunAsync(folder, [], _production);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("chmod 600", output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Serves_its_pages_and_their_style_from_whatever_folder_it_was_started_in()
    {
        var folder = await TemplateFolder.CopyAsync();
        await using var portal = await PortalProcess.ServeAsync(folder, Path.GetTempPath());
        using var visitor = portal.Visitor();

        var page = await visitor.GetStringAsync(new Uri("/", UriKind.Relative));
        var styles = StyleSheet().Matches(page).Select(match => match.Groups["path"].Value).ToList();

        Assert.Contains(styles, style => style.Contains("site", StringComparison.Ordinal));
        foreach (var style in styles)
        {
            using var answer = await visitor.GetAsync(new Uri(style, UriKind.Relative));
            Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task Ends_cleanly_when_asked_to_and_gives_its_number_back()
    {
        var folder = await TemplateFolder.CopyAsync();
        await using var portal = await PortalProcess.ServeAsync(folder);
        using (var visitor = portal.Visitor())
        {
            Assert.Equal("ready", await visitor.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        }

        var (start, exitCode) = (DateTimeOffset.UtcNow, await portal.StopAsync());

        Assert.Equal(0, exitCode);
        Assert.InRange(DateTimeOffset.UtcNow - start, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        await using var db = TemplateFolder.OpenDatabase(folder);
        Assert.True((await db.NodeLeases.SingleAsync()).Until <= DateTimeOffset.UtcNow);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex("<link[^>]*href=\"(?<path>[^\"]+\\.css[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleSheet();
}

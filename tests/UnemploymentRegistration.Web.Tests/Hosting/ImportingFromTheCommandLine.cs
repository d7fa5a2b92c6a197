using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>The operator's verbs do the same as the administrator's pages.</summary>
public sealed class ImportingFromTheCommandLine : IAsyncLifetime
{
    private const int Refused = 1;
    private const int WrongUse = 2;

    private DirectoryInfo _folder = null!;

    public async Task InitializeAsync() => _folder = await TemplateFolder.CopyAsync();

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Imports_a_year_once()
    {
        var file = Write("calendar.json", "{\"2027\": {\"daysOff\": [\"2027-01-01\"], \"makeUpWorkdays\": [\"2027-01-09\"]}}");

        var (exitCode, output) = await PortalProcess.RunAsync(_folder, ["import-calendar", file]);
        var (again, said) = await PortalProcess.RunAsync(_folder, ["import-calendar", file]);

        Assert.Equal((0, true), (exitCode, output.Contains("已导入calendar.json", StringComparison.Ordinal)));
        Assert.Equal((0, true), (again, said.Contains("没有改动", StringComparison.Ordinal)));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        Assert.True(await db.CalendarYears.AnyAsync(year => year.Year == 2027));
        Assert.Single(await TheTrail.OfAsync(db, "22"), entry => entry is { Act: OversightAct.CalendarYearImported, Actor: "program" });
        Assert.True((await db.NodeLeases.SingleAsync()).Until <= DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData("import-calendar", "{\"2027\": {\"daysOff\": [\"2026-01-01\"], \"makeUpWorkdays\": []}}", "第 1 行")]
    [InlineData("import-divisions", "code,name,level,parent\n22,吉林省,city,\n", "第 2 行")]
    [InlineData("import-agencies", "code,name\n22,吉林省\n", "第 1 行")]
    public async Task Names_each_wrong_line_and_imports_nothing(string verb, string content, string line)
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder, [verb, Write("list.csv", content)]);

        Assert.Equal((Refused, true), (exitCode, output.Contains(line, StringComparison.Ordinal)));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        Assert.Empty(await TheTrail.OfAsync(db, "22"));
    }

    [Fact]
    public async Task Needs_a_file()
    {
        Assert.Equal(WrongUse, (await PortalProcess.RunAsync(_folder, ["import-calendar"])).ExitCode);
        Assert.Equal(WrongUse, (await PortalProcess.RunAsync(_folder, ["import-agencies", "nowhere.csv"])).ExitCode);
    }

    [Fact]
    public async Task Prepares_the_first_administrator_without_a_password_and_prints_the_token()
    {
        string[] words = ["add-administrator", "first.admin", "吴管平"];

        var (exitCode, output) = await PortalProcess.RunAsync(_folder, words);
        var (again, renewed) = await PortalProcess.RunAsync(_folder, words);

        Assert.Equal((0, 0), (exitCode, again));
        Assert.Contains("/account/staff/set-up", output, StringComparison.Ordinal);
        Assert.NotEqual(TokenIn(output), TokenIn(renewed));
        await using var db = TemplateFolder.OpenDatabase(_folder);
        var account = await db.Users.SingleAsync();
        Assert.Equal((null, "22", true), (account.PasswordHash, account.Agency.Value, account.SetUpDigest is not null));
        Assert.Equal(2, (await TheTrail.OfAsync(db, "22")).Count(entry => entry.Act == OversightAct.OfficerSetUpIssued));
        Assert.Equal(WrongUse, (await PortalProcess.RunAsync(_folder, ["add-administrator"])).ExitCode);
    }

    private static string TokenIn(string output) => output.Split('\n').Single(line => line.Length == 64 && line.All(char.IsAsciiHexDigitLower));

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}

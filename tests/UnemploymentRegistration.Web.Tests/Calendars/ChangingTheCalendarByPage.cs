using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Calendars;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Calendars;

/// <summary>Value, reason, check, done: what a change would move is shown before it is made.</summary>
public sealed class ChangingTheCalendarByPage(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private HttpClient _administrator = null!;

    public async Task InitializeAsync() => _administrator = await portal.OfficerAsync("admin.jilin");

    public Task DisposeAsync()
    {
        _administrator.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Corrects_a_day_after_it_was_checked_and_moves_the_open_clocks()
    {
        var application = await portal.FileAsync(1);
        (string, string)[] answers =
            [("Date.Year", "2026"), ("Date.Month", "3"), ("Date.Day", "10"), ("Kind", "DayOff"), ("Reason", "省政府办公厅通知")];

        var check = await Pages.ReadAsync(await _administrator.PostFromAsync("/admin/calendar/day", "/admin/calendar/day", answers));
        Assert.Equal("1", check.QuerySelector(".counts strong")!.TextContent);
        Assert.Contains("平常日", check.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 11), await DueAsync(application));

        var done = await Pages.ReadAsync(await _administrator.PostAsync(check, "/admin/calendar/day", Hidden(check)));
        Assert.Contains("已更新", done.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        while (await portal.Services.GetRequiredService<ReferenceUpkeep>().TakeTurnAsync(CancellationToken.None))
        {
        }

        Assert.Equal(new DateOnly(2026, 3, 12), await DueAsync(application));
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        var history = (await supervisor.PageAsync(application)).QuerySelector(".timeline")!.TextContent;
        Assert.Contains("2026-03-11 → 2026-03-12：更正日历，2026年3月10日改为放假：省政府办公厅通知", history, StringComparison.Ordinal);
        Assert.Contains("改期 1 件", (await _administrator.PageAsync("/admin/calendar")).QuerySelector("[aria-labelledby=sweeps]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_and_removes_a_local_day()
    {
        (string, string)[] added = [("Division", "2224"), ("Date", "2026-09-03"), ("Reason", "延边州政府通知"), ("Removes", "false"), ("IsConfirmed", "true")];
        await _administrator.PostFromAsync("/admin/calendar/local", "/admin/calendar/local", added);

        var page = await _administrator.PageAsync("/admin/calendar");
        var remove = page.QuerySelector("[aria-labelledby=local] a")!.GetAttribute("href")!;
        Assert.Contains("延边州政府通知", page.QuerySelector("[aria-labelledby=local]")!.TextContent, StringComparison.Ordinal);

        var form = await _administrator.PageAsync(remove);
        var check = await Pages.ReadAsync(await _administrator.PostAsync(form, "/admin/calendar/local", [.. Hidden(form), ("Reason", "通知已撤销")]));
        await _administrator.PostAsync(check, "/admin/calendar/local", Hidden(check));

        Assert.Equal(0, await portal.ReadAsync(db => db.LocalHolidays.CountAsync()));
    }

    [Fact]
    public async Task Tells_every_mistake_at_its_field()
    {
        var empty = await Pages.ReadAsync(await _administrator.PostFromAsync("/admin/calendar/day", "/admin/calendar/day"));
        var unknown = await Pages.ReadAsync(await _administrator.PostFromAsync(
            "/admin/calendar/day", "/admin/calendar/day", ("Date", "2031-01-01"), ("Kind", "DayOff"), ("Reason", "联系13800000000")));
        var weekday = await Pages.ReadAsync(await _administrator.PostFromAsync(
            "/admin/calendar/day", "/admin/calendar/day", ("Date", "2026-03-10"), ("Kind", "MakeUpWorkday"), ("Reason", "国办通知")));

        Assert.Equal(3, empty.QuerySelectorAll(".error-summary li").Length);
        Assert.StartsWith("错误：", empty.Title, StringComparison.Ordinal);
        Assert.Contains("还没有导入", unknown.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("号码", unknown.Described("Reason"), StringComparison.Ordinal);
        Assert.Contains("星期六或星期日", weekday.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imports_a_year_after_its_rehearsal_and_no_file_twice()
    {
        var rehearsal = await UploadAsync("{\"2028\": {\"daysOff\": [\"2028-01-01\"], \"makeUpWorkdays\": [\"2028-01-08\"]}}");
        Assert.Contains("2028年", rehearsal.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await portal.ReadAsync(db => db.CalendarYears.AnyAsync(year => year.Year == 2028)));
        var apply = rehearsal.QuerySelector("main form")!.GetAttribute("action")!;

        await _administrator.PostAsync(rehearsal, apply);
        var again = await Pages.ReadAsync(await _administrator.PostAsync(rehearsal, apply));

        Assert.True(await portal.ReadAsync(db => db.CalendarYears.AnyAsync(year => year.Year == 2028)));
        Assert.Contains("已经导入", again.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_each_wrong_line_of_a_file_and_offers_no_import()
    {
        var page = await UploadAsync("{\"2028\": {\"daysOff\": [\n\"2027-01-01\"],\n\"makeUpWorkdays\": [\"2028-01-10\"]}}");

        Assert.Equal(["第 2 行", "第 3 行"], page.QuerySelectorAll("tbody th").Select(line => line.TextContent));
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Theory]
    [InlineData("calendar.txt", "{}", "扩展名")]
    [InlineData("calendar.json", "", "请选择")]
    [InlineData("calendar.json", "{\0}", "文本文件")]
    public async Task Takes_only_what_can_be_a_list(string name, string content, string word)
    {
        var page = await UploadAsync(content, name);

        Assert.Contains(word, page.Described("File"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_file_that_is_longer_than_any_list()
    {
        var opened = await _administrator.PageAsync("/admin/imports/divisions");
        using var answer = await SendAsync(opened, "/admin/imports/divisions", new string('x', 4 * 1024 * 1024), "divisions.csv");

        Assert.Contains("文件太大", (await Pages.ReadAsync(answer)).Described("File"), StringComparison.Ordinal);
        Assert.Equal(0, await portal.ReadAsync(db => db.StagedImports.CountAsync(staged => staged.FileName == "divisions.csv")));
    }

    private async Task<IHtmlDocument> UploadAsync(string content, string name = "calendar.json")
    {
        var opened = await _administrator.PageAsync("/admin/imports/calendar");
        using var answer = await SendAsync(opened, "/admin/imports/calendar", content, name);
        return await Pages.ReadAsync(answer);
    }

    private async Task<HttpResponseMessage> SendAsync(IHtmlDocument opened, string address, string content, string name)
    {
        var token = ((IHtmlInputElement)opened.QuerySelector("main [name=__RequestVerificationToken]")!).Value;
        using var body = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "File", name },
        };
        return await _administrator.PostAsync(new Uri(address, UriKind.Relative), body);
    }

    private static (string Name, string Value)[] Hidden(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll<IHtmlInputElement>("main input[type=hidden]")
            .Where(input => input.Name != "__RequestVerificationToken")
            .Select(input => (input.Name!, input.Value)),
    ];

    private Task<DateOnly> DueAsync(string address)
    {
        var number = new RegistrationApplicationId(long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture));
        return portal.ReadAsync(db => db.Applications.Where(a => a.Id == number).Select(a => a.DecisionDue).SingleAsync());
    }
}

using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>Opens an account, corrects the calendar, changes an agency, issues a token; every page on the way is sound.</summary>
public sealed class AnAdministratorKeepsTheHouse(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private static readonly string[] _pages =
    [
        "/admin", "/admin/accounts", "/admin/accounts/new", "/admin/agencies", "/admin/agencies/new", "/admin/agencies/2299",
        "/admin/coverage", "/admin/coverage/220102", "/admin/calendar", "/admin/calendar/day", "/admin/calendar/local",
        "/admin/divisions", "/admin/divisions?under=2201", "/admin/channels", "/admin/audit", "/admin/imports/calendar", "/account/staff/password",
        "/account/staff/authenticator", "/account/staff/set-up",
    ];

    [Theory]
    [InlineData(Widths.Desk)]
    [InlineData(Widths.Phone)]
    public async Task Finds_every_page_sound(int width)
    {
        var page = await browser.OpenDeskAsync(portal, "admin.jilin", width);

        foreach (var path in _pages)
        {
            await page.GotoAsync(path);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await page.IsSoundAtADeskAsync();
        }
    }

    [Theory]
    [InlineData(Widths.Desk, "case.desk", "17", "220102006")]
    [InlineData(Widths.Phone, "case.phone", "18", "220102007")]
    public async Task Does_the_days_work(int width, string userName, string day, string agency)
    {
        var page = await browser.OpenDeskAsync(portal, "admin.jilin", width);

        await OpenAccountAsync(page, userName, LookAsync);
        await CorrectADayAsync(page, day, LookAsync);
        await CloseAnAgencyAsync(page, agency, LookAsync);
        await IssueATokenAsync(page, LookAsync);
    }

    // axe is itself a script, and cannot look here.
    [Fact]
    public async Task Works_without_scripts()
    {
        var page = await browser.OpenDeskAsync(portal, "admin.jilin", withScripts: false);

        await OpenAccountAsync(page, "case.plain", _ => Task.CompletedTask);
        await CorrectADayAsync(page, "19", _ => Task.CompletedTask);
        await CloseAnAgencyAsync(page, "220102008", _ => Task.CompletedTask);
        await IssueATokenAsync(page, _ => Task.CompletedTask);
    }

    private static Task LookAsync(IPage page) => page.IsSoundAtADeskAsync();

    private static async Task OpenAccountAsync(IPage page, string userName, Func<IPage, Task> look)
    {
        await page.GotoAsync("/admin");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "人员账户" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "新建账户" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "新建并生成一次性密码" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await look(page);

        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("姓名").FillAsync("刘基层");
        await page.GetByLabel("机构代码").FillAsync("220102002");
        await page.GetByLabel("岗位").SelectOptionAsync("基层服务人员");
        await page.GetByRole(AriaRole.Button, new() { Name = "新建并生成一次性密码" }).ClickAsync();
        await Expect(page.GetByTestId("password")).ToBeVisibleAsync();
        await look(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "我已告知本人" }).ClickAsync();
        await page.GetByText("停用账户", new() { Exact = true }).ClickAsync();
        await look(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "确认停用" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("账户已停用");
    }

    private static async Task CorrectADayAsync(IPage page, string day, Func<IPage, Task> look)
    {
        await page.GotoAsync("/admin/calendar");
        await page.GetByRole(AriaRole.Link, new() { Name = "更正一天" }).ClickAsync();
        await page.GetByLabel("年", new() { Exact = true }).FillAsync("2026");
        await page.GetByLabel("月", new() { Exact = true }).FillAsync("3");
        await page.GetByLabel("日", new() { Exact = true }).FillAsync(day);
        await page.GetByLabel("放假", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("依据").FillAsync("省政府办公厅通知");
        await page.GetByRole(AriaRole.Button, new() { Name = "核对影响" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "核对日历改动" })).ToBeVisibleAsync();
        await look(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "确认保存并重算期限" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("日历已更新");
        await look(page);
    }

    private static async Task CloseAnAgencyAsync(IPage page, string code, Func<IPage, Task> look)
    {
        await page.GotoAsync($"/admin/agencies/{code}");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "启用", Exact = true }).UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "对分派的影响" })).ToBeVisibleAsync();
        await look(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "确认停用" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("机构信息已保存");
        await look(page);
    }

    private static async Task IssueATokenAsync(IPage page, Func<IPage, Task> look)
    {
        await page.GotoAsync("/admin/channels");
        await page.GetByLabel("渠道").SelectOptionAsync("吉林人社微信公众号");
        await page.GetByLabel("用途").FillAsync("省公众号");
        await page.GetByRole(AriaRole.Button, new() { Name = "签发令牌" }).ClickAsync();
        await Expect(page.GetByTestId("token")).ToBeVisibleAsync();
        await look(page);
    }
}

using System.Globalization;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Desk;

public sealed partial class ExportingAFilteredList(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int StaffTarget = 24;

    [Theory]
    [InlineData(Widths.Desk, true, 10)]
    [InlineData(Widths.Phone, true, 20)]
    [InlineData(Widths.Desk, false, 30)]
    public async Task Goes_from_the_desk_over_a_saved_filter_to_the_file(int width, bool withScripts, int person)
    {
        await FileAsync(person);
        portal.Clock.Now = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.FromHours(8));
        var page = await browser.OpenAsync(portal.Address, width, withScripts);
        await SignInAsync(page);
        await LookAtWhatIsLateAsync(page, withScripts);

        await page.GetByRole(AriaRole.Link, new() { NameRegex = Overdue() }).ClickAsync();
        await SaveAsync(page, $"超期的 {person}");
        await ChooseColumnsAsync(page, withScripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "导出为 Excel" }).ClickAsync();
        await FetchAsync(page, withScripts);
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/staff");
        await page.GetByLabel("用户名").FillAsync("supervisor.nanguan");
        await page.GetByLabel("密码").FillAsync(DemoData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    private static async Task LookAtWhatIsLateAsync(IPage page, bool withScripts)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "超期在哪里" })).ToBeVisibleAsync();
        if (withScripts)
        {
            await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = Chart() })).ToBeVisibleAsync();
            await Expect(page.Locator(".chart canvas")).ToBeVisibleAsync();
        }

        await IsSoundAsync(page, withScripts);
        await Expect(page.Locator("#late-table")).ToContainTextAsync("南关区南岭街道");
    }

    private static async Task SaveAsync(IPage page, string name)
    {
        await page.GetByText("保存和管理筛选").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存筛选" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync(Mistaken());
        await page.GetByLabel("把当前筛选保存为").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存筛选" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "常用筛选" }).GetByText(name).ClickAsync();
        await Expect(page).ToHaveURLAsync(Filtered());
    }

    private static async Task ChooseColumnsAsync(IPage page, bool withScripts)
    {
        await page.GetByText("选择列").ClickAsync();
        if (await page.GetByLabel("渠道与分派").IsCheckedAsync())
        {
            await page.GetByLabel("渠道与分派").UncheckAsync();
        }

        await page.GetByText("保存和管理筛选").ClickAsync();
        await IsSoundAsync(page, withScripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存列" }).ClickAsync();
        await Expect(page.GetByText("显示的列已保存")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "渠道与分派" })).ToHaveCountAsync(0);
    }

    private static async Task FetchAsync(IPage page, bool withScripts)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "我的任务" })).ToBeVisibleAsync();
        var file = page.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link, new() { NameRegex = Fetch() });
        while (!withScripts && await file.CountAsync() == 0)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "刷新" }).ClickAsync();
        }

        await Expect(file).ToBeVisibleAsync();
        await IsSoundAsync(page, withScripts);
        var download = await page.RunAndWaitForDownloadAsync(() => file.ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    // What looks at a page is a script itself.
    private static async Task IsSoundAsync(IPage page, bool withScripts)
    {
        if (!withScripts)
        {
            return;
        }

        await page.IsAccessibleAsync();
        await page.FitsItsWidthAsync();
        await page.HasTargetsOfAsync(StaffTarget);
    }

    private async Task FileAsync(int person)
    {
        portal.Clock.Now = AdjustableClock.Friday;
        using var channel = portal.Channel();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/applications", UriKind.Relative))
        {
            Content = JsonContent.Create(AnApplication.Json(person)),
        };
        request.Headers.Add("Idempotency-Key", person.ToString(CultureInfo.InvariantCulture));
        (await channel.SendAsync(request)).EnsureSuccessStatusCode();
    }

    [GeneratedRegex("件申请已超期", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Overdue();

    [GeneratedRegex("^各机构超期件数：.*南岭街道.* [0-9]+ 件", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chart();

    [GeneratedRegex("^错误：", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mistaken();

    [GeneratedRegex("/staff/queue[?]due=overdue", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filtered();

    [GeneratedRegex("^下载文件", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fetch();
}

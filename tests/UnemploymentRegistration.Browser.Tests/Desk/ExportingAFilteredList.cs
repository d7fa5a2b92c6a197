using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Desk;

public sealed partial class ExportingAFilteredList(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, true, 10)]
    [InlineData(Widths.Phone, true, 20)]
    [InlineData(Widths.Desk, false, 30)]
    public async Task Goes_from_the_desk_over_a_saved_filter_to_the_file(int width, bool withScripts, int person)
    {
        portal.Clock.Now = AdjustableClock.Friday;
        await portal.FileAsync(person);
        portal.Clock.Now = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.FromHours(8));
        var page = await browser.OpenDeskAsync(portal, "supervisor.nanguan", width, withScripts);
        await LookAtWhatIsLateAsync(page, withScripts);

        await page.GetByRole(AriaRole.Link, new() { NameRegex = Overdue() }).ClickAsync();
        await SaveAsync(page, $"超期的 {person}");
        await ChooseColumnsAsync(page, withScripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "导出为 Excel" }).ClickAsync();
        await FetchAsync(page, withScripts);
    }

    private static async Task LookAtWhatIsLateAsync(IPage page, bool withScripts)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "超期在哪里" })).ToBeVisibleAsync();
        if (withScripts)
        {
            await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = Chart() })).ToBeVisibleAsync();
            await Expect(page.Locator(".chart canvas")).ToBeVisibleAsync();
        }

        await page.IsSoundAtADeskAsync(withScripts);
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
        await page.IsSoundAtADeskAsync(withScripts);
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
        await page.IsSoundAtADeskAsync(withScripts);
        var download = await page.RunAndWaitForDownloadAsync(() => file.ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
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

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

public sealed partial class DecidingAtTheDesk(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, 10)]
    [InlineData(Widths.Phone, 20)]
    public async Task Goes_from_the_queue_to_a_refusal_and_an_approval(int width, int firstPerson)
    {
        await portal.FileAsync(firstPerson, "李小梅");
        await portal.FileAsync(firstPerson + 1, "王建国");
        var page = await browser.OpenAsync(portal.Address, width);
        await SignInAsync(page);

        await OpenAsync(page, firstPerson, "李小梅");
        await RefuseAsync(page);
        await OpenAsync(page, firstPerson + 1, "王建国");
        await ApproveAsync(page);
        await LookAtTheRegisterAsync(page);
    }

    [Fact]
    public async Task Works_without_scripts()
    {
        await portal.FileAsync(30, "赵文静");
        var page = await browser.OpenDeskAsync(portal, "supervisor.nanguan", withScripts: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "待办申请" }).ClickAsync();
        await FindAsync(page, 30);

        await page.GetByText("审核通过", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "办理结果：审核通过" })).ToBeVisibleAsync();
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/staff");
        await page.IsSoundAtADeskAsync();
        await page.SignInAsync("supervisor.nanguan");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "工作台" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task OpenAsync(IPage page, int person, string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "待办申请" }).ClickAsync();
        await page.GetByLabel("姓名开头").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "筛选" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(FilteredQueue());
        await Expect(page.GetByText(name).First).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await FindAsync(page, person);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
        await page.IsSoundAtADeskAsync();
    }

    private static async Task FindAsync(IPage page, int person)
    {
        await page.GetByLabel("申请编号或证件号码").FillAsync(AnApplication.NumberOf(person));
        await page.GetByRole(AriaRole.Button, new() { Name = "打开" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(ApplicationAddress());
    }

    private static async Task RefuseAsync(IPage page)
    {
        await page.GetByText("不予登记", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("经核实处于就业状态").CheckAsync();
        await page.GetByLabel("情况说明").FillAsync("您的材料不全，请补交离职证明。");
        await page.GetByLabel("核实情况").FillAsync("2026年3月6日电话向某公司人事部核实，确认在岗。");
        await page.GetByRole(AriaRole.Button, new() { Name = "决定不予登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^错误：", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.IsSoundAtADeskAsync();

        await page.GetByLabel("情况说明").FillAsync("经查劳动用工备案，您于2026年2月1日被某公司录用。");
        await page.GetByRole(AriaRole.Button, new() { Name = "决定不予登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "办理结果：不予登记" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task ApproveAsync(IPage page)
    {
        await page.GetByText("审核通过", new() { Exact = true }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "办理结果：审核通过" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task LookAtTheRegisterAsync(IPage page)
    {
        var number = await page.GetByTestId("registration-number").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "登记名册" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "登记名册" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await Expect(page.GetByText("登记入册")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    [GeneratedRegex("/staff/queue[?]who=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FilteredQueue();

    [GeneratedRegex("/staff/applications/[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ApplicationAddress();
}

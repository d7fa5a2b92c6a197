using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>An officer is called away from the desk: the page warns, and what was typed waits.</summary>
public sealed class ASessionComesToItsEnd(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const string Intake = "/staff/intake";

    [Fact]
    public async Task Warns_two_minutes_before_and_goes_on_by_keyboard()
    {
        var desk = await AtIntakeAsync("window.nanguan");
        var warning = desk.GetByRole(AriaRole.Dialog, new() { Name = "登录即将过期" });
        await PassAsync(desk, TimeSpan.FromMinutes(12));
        await Expect(warning).ToBeHiddenAsync();

        await PassAsync(desk, TimeSpan.FromSeconds(65));

        await Expect(warning).ToBeVisibleAsync();
        await Expect(warning.GetByRole(AriaRole.Button, new() { Name = "继续工作" })).ToBeFocusedAsync();
        await desk.IsAccessibleAsync();
        await desk.Keyboard.PressAsync("Enter");
        await Expect(warning).ToBeHiddenAsync();

        portal.Clock.Pass(TimeSpan.FromMinutes(10));
        await desk.GotoAsync("/staff");
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "工作台" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Gives_back_what_was_typed_after_signing_in_again()
    {
        var desk = await AtIntakeAsync("window.yanji");
        await desk.RunAndWaitForResponseAsync(
            async () =>
            {
                await desk.GetByLabel("姓名").FillAsync("李小梅");
                await desk.GetByLabel("民族").FillAsync("10");
                await desk.Keyboard.PressAsync("Enter");
                await desk.Clock.FastForwardAsync(3000);
            },
            answer => answer.Url.EndsWith("/staff/kept", StringComparison.Ordinal) && answer.Status == 204);

        await PassAsync(desk, TimeSpan.FromMinutes(16));
        var over = desk.GetByRole(AriaRole.Dialog, new() { Name = "登录已过期" });
        await Expect(over).ToBeVisibleAsync();
        await desk.IsAccessibleAsync();
        await over.GetByRole(AriaRole.Link, new() { Name = "重新登录" }).ClickAsync();
        await desk.SignInAsync("window.yanji");

        await Expect(desk.GetByText("填写的内容还没有提交")).ToBeVisibleAsync();
        await desk.IsSoundAtADeskAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = "恢复填写的内容" }).ClickAsync();
        await Expect(desk.GetByText("下面是您")).ToBeVisibleAsync();
        await Expect(desk.GetByLabel("姓名")).ToHaveValueAsync("李小梅");
        await Expect(desk.GetByLabel("民族")).ToHaveValueAsync("10 朝鲜族");
        await desk.IsSoundAtADeskAsync();
    }

    [Theory]
    [InlineData(true, 8101)]
    [InlineData(false, 8102)]
    public async Task Brings_back_a_refusal_that_was_sent_too_late(bool withScripts, int person)
    {
        const string Explanation = "经电话向原单位核实，申请人仍在岗并领取工资。";
        var number = await portal.FileAsync(person, "李小梅");
        var desk = await browser.OpenAsync(portal.Address, withScripts: withScripts);
        await desk.GotoAsync($"/staff/applications/{number}");
        await desk.SignInAsync("supervisor.nanguan");
        await desk.GetByText("不予登记", new() { Exact = true }).ClickAsync();
        await desk.GetByLabel("经核实处于就业状态").CheckAsync();
        await desk.GetByLabel("情况说明").FillAsync(Explanation);
        await desk.GetByLabel("核实情况").FillAsync(Explanation);

        portal.Clock.Pass(TimeSpan.FromMinutes(16));
        await desk.GetByRole(AriaRole.Button, new() { Name = "决定不予登记" }).ClickAsync();
        await desk.SignInAsync("supervisor.nanguan");

        await Expect(desk.GetByText("下面是您")).ToBeVisibleAsync();
        await Expect(desk.GetByLabel("情况说明")).ToHaveValueAsync(Explanation);
        await desk.GetByRole(AriaRole.Button, new() { Name = "决定不予登记" }).ClickAsync();
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "办理结果：不予登记" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Is_listed_among_an_applicants_devices()
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone);
        var applicant = new ApplicantAtAScreen(page, 8103);
        await page.GotoAsync("/my");
        await applicant.SignInAsync();
        await applicant.StandsAtAsync("我的登记");

        await page.GetByRole(AriaRole.Link, new() { Name = "登录过的设备" }).ClickAsync();

        await applicant.StandsAtAsync("登录过的设备");
        await Expect(page.GetByText("本次登录")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Widths.Desk)]
    [InlineData(Widths.Phone)]
    public async Task Is_listed_among_the_officers_own(int width)
    {
        var first = await browser.OpenDeskAsync(portal, "supervisor.changchun", width);
        var second = await browser.OpenDeskAsync(portal, "supervisor.changchun", width);

        await second.GetByRole(AriaRole.Link, new() { Name = "登录记录" }).ClickAsync();
        await Expect(second.GetByText("本次登录")).ToBeVisibleAsync();
        await second.IsSoundAtADeskAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "结束其他所有登录" }).ClickAsync();
        await Expect(second.GetByText("已结束其他")).ToBeVisibleAsync();

        await first.GotoAsync("/staff");
        await Expect(first.GetByRole(AriaRole.Heading, new() { Name = "工作人员登录" })).ToBeVisibleAsync();
    }

    private async Task<IPage> AtIntakeAsync(string officer)
    {
        var desk = await browser.OpenDeskAsync(portal, officer);
        await desk.Clock.InstallAsync();
        await desk.GotoAsync(Intake);
        await Expect(desk.GetByLabel("姓名")).ToBeFocusedAsync();
        return desk;
    }

    // For the server and for the page alike.
    private async Task PassAsync(IPage page, TimeSpan time)
    {
        portal.Clock.Pass(time);
        await page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }
}

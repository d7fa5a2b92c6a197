using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>Enrols a telephone, signs in with its codes and without it; every page on the way is sound.</summary>
public sealed class AnOfficerSignsInWithACode(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, "window.nanguan")]
    [InlineData(Widths.Phone, "supervisor.nanguan")]
    public async Task With_a_telephone_and_with_a_recovery_code(int width, string officer)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await TravelAsync(page, officer, desk => desk.IsSoundAtADeskAsync());
    }

    // axe is itself a script, and cannot look here.
    [Fact]
    public async Task Without_scripts()
    {
        var page = await browser.OpenAsync(portal.Address, withScripts: false);
        await TravelAsync(page, "window.yanji", _ => Task.CompletedTask);
    }

    private async Task TravelAsync(IPage page, string officer, Func<IPage, Task> look)
    {
        await GivePasswordAsync(page, officer);
        var (phone, recoveryCode) = await EnrolAsync(page, look);

        await LeaveAsync(page);
        await GivePasswordAsync(page, officer);
        await look(page);
        var code = phone.NextCode();
        await GiveCodeAsync(page, code);
        await Expect(Heading(page, "工作台")).ToBeVisibleAsync();

        await LeaveAsync(page);
        await GivePasswordAsync(page, officer);
        await GiveCodeAsync(page, code);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("已经用过");
        await look(page);

        await page.GetByText("手机不在身边？").ClickAsync();
        await look(page);
        await page.GetByLabel("恢复码", new() { Exact = true }).FillAsync(recoveryCode);
        await page.GetByRole(AriaRole.Button, new() { Name = "用恢复码登录" }).ClickAsync();
        await Expect(Heading(page, "工作台")).ToBeVisibleAsync();

        await RenewCodesAsync(page, look);
    }

    private async Task<(Phone Phone, string RecoveryCode)> EnrolAsync(IPage page, Func<IPage, Task> look)
    {
        await page.GotoAsync("/account/staff/password");
        await page.GetByRole(AriaRole.Link, new() { Name = "身份验证器和恢复码" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "二维码" })).ToBeVisibleAsync();
        await look(page);
        var phone = Phone.With(await page.GetByTestId("secret").InnerTextAsync(), portal.Clock);

        await GiveEnrolmentAsync(page, "000000");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("动态验证码不对");
        await look(page);
        await GiveEnrolmentAsync(page, phone.Code());
        await Expect(Heading(page, "恢复码")).ToBeVisibleAsync();
        await look(page);

        var codes = page.GetByTestId("recovery-codes").GetByRole(AriaRole.Listitem);
        Assert.Equal(10, await codes.CountAsync());
        var first = await codes.First.InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "我已保存" }).ClickAsync();
        return (phone, first);
    }

    private static async Task RenewCodesAsync(IPage page, Func<IPage, Task> look)
    {
        await page.GotoAsync("/account/staff/authenticator");
        await Expect(page.GetByTestId("codes-left")).ToHaveTextAsync("9");
        await page.GetByText("重新生成恢复码").ClickAsync();
        await look(page);
        await page.GetByLabel("登录密码").FillAsync(DemoData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "重新生成" }).ClickAsync();
        await Expect(Heading(page, "恢复码")).ToBeVisibleAsync();
        await page.GotoAsync("/account/staff/authenticator");
        await page.GetByRole(AriaRole.Link, new() { Name = "换一部手机" }).ClickAsync();
        await Expect(Heading(page, "换一部手机")).ToBeVisibleAsync();
        await look(page);
    }

    private static async Task GivePasswordAsync(IPage page, string officer)
    {
        await page.GotoAsync("/account/staff/sign-in");
        await page.SignInAsync(officer);
        await Expect(Heading(page, "工作台").Or(Heading(page, "填写动态验证码"))).ToBeVisibleAsync();
    }

    private static async Task GiveCodeAsync(IPage page, string code)
    {
        await page.GetByLabel("动态验证码").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
    }

    private static async Task GiveEnrolmentAsync(IPage page, string code)
    {
        await page.GetByLabel("动态验证码").FillAsync(code);
        await page.GetByLabel("登录密码").FillAsync(DemoData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "绑定" }).ClickAsync();
    }

    private static async Task LeaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await Expect(Heading(page, "工作人员登录")).ToBeVisibleAsync();
    }

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 });
}

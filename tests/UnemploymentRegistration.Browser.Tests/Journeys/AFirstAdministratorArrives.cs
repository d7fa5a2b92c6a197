using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>From the operator's token to the first page of the administration, where an authenticator is required.</summary>
public sealed class AFirstAdministratorArrives(AFirstAdministratorArrives.StrictPortal portal, Hosting.Browser browser)
    : IClassFixture<AFirstAdministratorArrives.StrictPortal>, IClassFixture<Hosting.Browser>
{
    private const string Chosen = "tgvbuh-mountain-lake";

    [Theory]
    [InlineData(Widths.Desk, "first.desk")]
    [InlineData(Widths.Phone, "first.phone")]
    public async Task With_a_token_a_password_and_a_telephone(int width, string userName)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await page.GotoAsync("/account/staff/set-up");
        await page.GetByLabel("启用令牌").FillAsync(await TokenForAsync(userName));
        await SendPasswordAsync(page, "jilin", "jilin");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("密码至少12个字符；");
        await page.IsSoundAtADeskAsync();

        await SendPasswordAsync(page, Chosen, Chosen);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "绑定身份验证器", Level = 1 })).ToBeVisibleAsync();
        await page.GotoAsync("/admin");
        await Expect(page.GetByText("请先绑定手机上的身份验证器")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();

        var phone = Phone.With(await page.GetByTestId("secret").InnerTextAsync(), portal.Clock);
        await page.GetByLabel("动态验证码").FillAsync(phone.Code());
        await page.GetByLabel("登录密码").FillAsync(Chosen);
        await page.GetByRole(AriaRole.Button, new() { Name = "绑定" }).ClickAsync();
        await Expect(page.GetByTestId("recovery-codes")).ToBeVisibleAsync();
        await page.GotoAsync("/admin");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "管理", Level = 1 })).ToBeVisibleAsync();
    }

    private static async Task SendPasswordAsync(IPage page, string password, string again)
    {
        await page.GetByLabel("新密码", new() { Exact = true }).FillAsync(password);
        await page.GetByLabel("再填一次新密码").FillAsync(again);
        await page.GetByRole(AriaRole.Button, new() { Name = "启用账户" }).ClickAsync();
    }

    private Task<string> TokenForAsync(string userName) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<OfficerSetUp>().IssueAsync(
            new NewOfficer(userName, "吴管平", AgencyCode.Province, OfficerRole.Administrator))).Value!);

    /// <summary>A portal that asks every officer for an authenticator, as Production does.</summary>
    public sealed class StrictPortal : Portal
    {
        public StrictPortal() => Set("SignIn:RequireAuthenticator", "true");
    }
}

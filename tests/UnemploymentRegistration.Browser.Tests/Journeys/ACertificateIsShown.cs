using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A person prints the certificate, and somebody who is handed it learns that it holds today (rule 8.3).</summary>
public sealed class ACertificateIsShown(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Fact]
    public async Task And_verified_by_a_stranger()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone);
        var applicant = new ApplicantAtAScreen(phone, person: 7400);
        await browser.RegisterAsync(portal, phone, applicant);
        await applicant.StandsAtAsync("失业登记");
        await phone.GetByRole(AriaRole.Link, new() { Name = "打印失业登记凭证" }).ClickAsync();
        await applicant.StandsAtAsync("失业登记凭证");
        await applicant.PressAsync("生成验证码");
        await Expect(phone.GetByAltText("验证这份凭证的二维码")).ToBeVisibleAsync();
        await applicant.StandsAtAsync("失业登记凭证");
        var code = await phone.GetByTestId("certificate-code").InnerTextAsync();

        var paper = Assert.Single((await PaperPrint.OfAsync(phone)).Pages);
        Assert.All(
            ["失业登记凭证", "李小梅", "登记有效", "不盖章", code],
            text => Assert.Contains(PaperPrint.WithoutSpace(text), paper, StringComparison.Ordinal));
        Assert.DoesNotContain("返回失业登记", paper, StringComparison.Ordinal);

        await VerifyAsync(code);
    }

    private async Task VerifyAsync(string code)
    {
        var stranger = await browser.OpenAsync(portal.Address, Widths.Phone);
        var asking = new ApplicantAtAScreen(stranger, person: 0);
        await stranger.GotoAsync("/certificate");
        await asking.StandsAtAsync("验证登记凭证");
        await stranger.GetByLabel("验证码").FillAsync("12345");
        await asking.PressAsync("验证");
        await Expect(stranger.GetByRole(AriaRole.Alert).Or(stranger.Locator("[data-error-summary]"))).ToBeVisibleAsync();
        await asking.StandsAtAsync("验证登记凭证");
        await stranger.GetByLabel("验证码").FillAsync(code);
        await asking.PressAsync("验证");
        await Expect(stranger.GetByText("这份失业登记今天有效。")).ToBeVisibleAsync();
        await asking.StandsAtAsync("验证登记凭证");
        await stranger.GotoAsync("/certificate/ABCDEFGHJKMNPQRSTUVW");
        await Expect(stranger.GetByText("没有这个验证码")).ToBeVisibleAsync();
        await asking.StandsAtAsync("验证登记凭证");
    }
}

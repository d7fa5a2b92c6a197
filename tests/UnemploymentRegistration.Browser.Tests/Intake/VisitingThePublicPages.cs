using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Intake;

public sealed class VisitingThePublicPages(PublicPortal portal, Hosting.Browser browser)
    : IClassFixture<PublicPortal>, IClassFixture<Hosting.Browser>
{
    private const int FingerTarget = 44;
    private const int ElderTarget = 60;
    private const int ElderText = 18;

    [Theory]
    [InlineData("/", Widths.Phone)]
    [InlineData("/", Widths.Desk)]
    [InlineData("/guide", Widths.Phone)]
    [InlineData("/guide", Widths.Desk)]
    [InlineData("/eligibility", Widths.Phone)]
    [InlineData("/eligibility", Widths.Desk)]
    [InlineData("/nowhere", Widths.Phone)]
    public async Task Each_is_accessible_and_fits_its_window(string path, int width)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await page.GotoAsync(path);

        await page.IsSoundAsync(FingerTarget);
    }

    [Theory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Desk)]
    public async Task The_main_button_is_reached_by_keyboard(int width)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await page.GotoAsync("/");

        await page.ReachesByKeyboardAsync(page.GetByRole(AriaRole.Link, new() { Name = "申请失业登记" }));
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_navigation()
    {
        var page = await browser.OpenAsync(portal.Address);
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "申请失业登记" })).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide")]
    [InlineData("/eligibility")]
    public async Task In_elder_mode_everything_is_larger_and_still_fits(string path)
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone);
        await page.GotoAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "长辈版" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "标准版" })).ToBeVisibleAsync();
        await page.IsSoundAsync(ElderTarget);
        await page.HasTextOfAsync(ElderText);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mistakes_in_the_self_check_take_the_focus_and_lead_to_their_fields(bool withScripts)
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone, withScripts);
        await page.GotoAsync("/eligibility");
        await page.GetByLabel("年").FillAsync("1990");
        await page.GetByRole(AriaRole.Button, new() { Name = "查看结果" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link)).ToHaveCountAsync(6);
        await Expect(page).ToHaveTitleAsync("错误：资格自查 - 吉林省失业登记");
        await page.GetByRole(AriaRole.Link, new() { Name = "请选择您的身份" }).ClickAsync();
        await Expect(page.GetByLabel("内地居民")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("年")).ToHaveValueAsync("1990");
        if (withScripts)
        {
            await page.IsAccessibleAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_self_check_leads_on_with_and_without_scripts(bool withScripts)
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone, withScripts);
        await page.GotoAsync("/eligibility");
        await page.GetByLabel("年").FillAsync("1960");
        await page.GetByLabel("月").FillAsync("3");
        await page.GetByLabel("日").FillAsync("15");
        await page.GetByLabel("内地居民").CheckAsync();
        await page.GetByLabel("我常住在吉林省").CheckAsync();
        await page.GetByLabel("没有工作").CheckAsync();
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "您能够工作" }).GetByLabel("是").CheckAsync();
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "您已经在领基本养老金吗" }).GetByLabel("否").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "查看结果" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("您可以申请失业登记");
        await page.FitsItsWidthAsync();
    }
}

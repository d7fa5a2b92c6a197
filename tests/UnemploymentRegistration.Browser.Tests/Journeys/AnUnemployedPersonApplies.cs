using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

public sealed class AnUnemployedPersonApplies(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(7001, Widths.Phone, true)]
    [InlineData(7002, Widths.Phone, false)]
    [InlineData(7003, Widths.Desk, true)]
    public async Task From_the_front_page_to_the_confirmation_and_on_to_ones_own_records(int person, int width, bool withScripts)
    {
        var page = await browser.OpenAsync(portal.Address, width, withScripts);
        var applicant = new ApplicantAtAScreen(page, person, withScripts);

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "申请失业登记" }).ClickAsync();
        await applicant.StandsAtAsync("申请失业登记");
        await page.GetByRole(AriaRole.Link, new() { Name = "开始填写" }).ClickAsync();
        await applicant.SignInAsync();
        await applicant.FillInAsync();

        await applicant.StandsAtAsync("核对填写的内容");
        await page.GetByRole(AriaRole.Link, new() { Name = "没有问题，继续" }).ClickAsync();
        await applicant.StandsAtAsync("本人承诺");
        await page.GetByLabel("我已阅读以上承诺，并同意").CheckAsync();
        await applicant.PressAsync("提交失业登记申请");

        await applicant.StandsAtAsync("申请已提交");
        var number = await page.GetByTestId("application-number").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "查看我的登记" }).ClickAsync();
        await applicant.StandsAtAsync("我的登记");
        await page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await applicant.StandsAtAsync($"申请 {number}");
    }

    [Fact]
    public async Task By_keyboard_alone_a_page_is_filled_in_and_sent()
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone);
        var applicant = new ApplicantAtAScreen(page, 7004);
        await page.GotoAsync("/apply/document");
        await applicant.SignInAsync();

        await page.ReachesByKeyboardAsync(page.GetByLabel("居民身份证"));
        await page.Keyboard.PressAsync("Space");
        await page.ReachesByKeyboardAsync(page.GetByLabel("证件号码"));
        await page.Keyboard.TypeAsync(AnApplication.NumberOf(7004));
        await page.ReachesByKeyboardAsync(page.GetByLabel("姓名"));
        await page.Keyboard.TypeAsync("李小梅");
        await page.ReachesByKeyboardAsync(page.GetByLabel("男"));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await applicant.StandsAtAsync("个人情况");
    }

    [Theory]
    [InlineData(7005, true)]
    [InlineData(7006, false)]
    public async Task What_is_missing_is_said_at_the_top_and_leads_to_its_field(int person, bool withScripts)
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone, withScripts);
        var applicant = new ApplicantAtAScreen(page, person, withScripts);
        await page.GotoAsync("/apply/document");
        await applicant.SignInAsync();

        await applicant.PressAsync("继续");

        await Expect(page).ToHaveTitleAsync("错误：身份证件 - 吉林省失业登记");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await applicant.StandsAtAsync("身份证件");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).Nth(1).ClickAsync();
        await Expect(page.GetByLabel("证件号码")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/progress")]
    [InlineData("/agencies")]
    [InlineData("/agencies?division=220102001")]
    [InlineData("/account/sign-in")]
    [InlineData("/dev/sms")]
    public async Task The_pages_around_the_form_are_accessible_and_fit_a_telephone(string path)
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone);

        await page.GotoAsync(path);

        await page.IsSoundAsync(ApplicantAtAScreen.FingerTarget);
    }
}

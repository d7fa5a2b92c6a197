using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>The portal's main job, by three people: one applies, one has no say, one decides; and the first reads the SMS.</summary>
public sealed class ARegistrationIsMade(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int Person = 7100;

    [Fact]
    public async Task It_is_filed_routed_decided_and_told()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone);
        var number = await ApplyAsync(phone);

        await DoesNotExistForAsync("supervisor.yanji", number);
        var registration = await ApproveAsync("supervisor.nanguan", number);

        await ReadsTheSmsAsync(phone, number, registration);
        await SeesTheResultAsync(phone, number, registration);
    }

    private static async Task<string> ApplyAsync(IPage phone)
    {
        var applicant = new ApplicantAtAScreen(phone, Person);
        await phone.GotoAsync("/apply/document");
        await applicant.SignInAsync();
        await applicant.FillInAsync();
        await phone.GetByRole(AriaRole.Link, new() { Name = "没有问题，继续" }).ClickAsync();
        await phone.GetByLabel("我已阅读以上承诺，并同意").CheckAsync();

        // Twice, as an impatient thumb would: it makes one application.
        await phone.GetByRole(AriaRole.Button, new() { Name = "提交失业登记申请" }).DblClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("申请已提交");
        await Expect(phone.GetByText("南关区南岭街道就业服务平台").First).ToBeVisibleAsync();
        await Expect(phone.GetByText("2026年3月11日").First).ToBeVisibleAsync();
        return await phone.GetByTestId("application-number").InnerTextAsync();
    }

    private async Task DoesNotExistForAsync(string officer, string number)
    {
        var desk = await OpenDeskAsync(officer);
        var answer = await desk.GotoAsync($"/staff/applications/{number}");
        Assert.Equal(404, answer!.Status);
    }

    private async Task<string> ApproveAsync(string officer, string number)
    {
        var desk = await OpenDeskAsync(officer);
        await desk.GetByRole(AriaRole.Link, new() { Name = "待办申请" }).ClickAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await Expect(desk.GetByText("未知", new() { Exact = true })).ToHaveCountAsync(5);
        await desk.GetByText("审核通过", new() { Exact = true }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }).ClickAsync();
        return await desk.GetByTestId("registration-number").InnerTextAsync();
    }

    private async Task<IPage> OpenDeskAsync(string officer)
    {
        var desk = await browser.OpenAsync(portal.Address);
        await desk.GotoAsync("/staff");
        await desk.GetByLabel("用户名").FillAsync(officer);
        await desk.GetByLabel("密码").FillAsync(DemoData.Password);
        await desk.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "工作台" })).ToBeVisibleAsync();
        return desk;
    }

    private async Task ReadsTheSmsAsync(IPage phone, string number, string registration)
    {
        await portal.SmsForAsync(AnApplication.MobileOf(Person));
        await phone.GotoAsync("/dev/sms");
        var sms = phone.GetByRole(AriaRole.Row).Filter(new() { HasText = AnApplication.MobileOf(Person) });
        await Expect(sms.First).ToContainTextAsync(number);
        await Expect(sms.First).ToContainTextAsync(registration);
    }

    private static async Task SeesTheResultAsync(IPage phone, string number, string registration)
    {
        await phone.GotoAsync($"/my/applications/{number}");
        await Expect(phone.GetByRole(AriaRole.Main)).ToContainTextAsync("已通过");
        await phone.GotoAsync("/my/registration");
        await Expect(phone.GetByRole(AriaRole.Main)).ToContainTextAsync(registration);
        await phone.IsAccessibleAsync();

        await phone.GotoAsync("/progress");
        await phone.GetByLabel("申请编号").FillAsync(number);
        await phone.GetByLabel("居民身份证").CheckAsync();
        await phone.GetByLabel("证件号码").FillAsync(AnApplication.NumberOf(Person));
        await phone.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Main)).ToContainTextAsync("已通过");
    }
}

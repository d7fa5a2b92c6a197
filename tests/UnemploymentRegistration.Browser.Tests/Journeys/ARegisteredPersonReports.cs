using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A person tells what changed, with and without scripts; an officer answers, and the person reads it (rules 9.5, 10.6).</summary>
public sealed class ARegisteredPersonReports(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int ElderText = 18;
    private const int ElderTarget = 60;

    [Fact]
    public async Task And_is_answered()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone);
        var applicant = new ApplicantAtAScreen(phone, person: 7410);
        await browser.RegisterAsync(portal, phone, applicant);

        await OpenAsync(phone, applicant, "告诉我们求职情况");
        await phone.GetByLabel("求职情况").FillAsync("上周面试了两家超市");
        await SendAsync(phone, applicant, "提交求职情况");
        await OpenAsync(phone, applicant, "我需要帮助");
        await applicant.PressAsync("提交需求");
        await applicant.StandsAtAsync("我需要帮助");
        await phone.GetByLabel("学技能、参加培训").CheckAsync();
        await SendAsync(phone, applicant, "提交需求");
        await OpenAsync(phone, applicant, "请给我回电话");
        await phone.GetByLabel("上午").CheckAsync();
        await SendAsync(phone, applicant, "请求回电");
        await OpenAsync(phone, applicant, "改其他联系方式", "其他联系方式");
        await phone.GetByLabel("其他联系方式").FillAsync("女儿小芳");
        await applicant.PressAsync("保存联系方式");
        await Expect(phone.GetByText("联系方式已经更改。")).ToBeVisibleAsync();
        await OpenAsync(phone, applicant, "换手机号码");
        await phone.GotoAsync("/my/registration");

        await AnswerAsync();
        await phone.ReloadAsync();
        await Expect(phone.GetByText("答复：已电话联系，约了周三见面。").First).ToBeVisibleAsync();
        await applicant.StandsAtAsync("失业登记");
    }

    [Fact]
    public async Task Work_that_was_found_by_keyboard_in_large_letters()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone);
        var applicant = new ApplicantAtAScreen(phone, person: 7411);
        await browser.RegisterAsync(portal, phone, applicant);
        await phone.GetByRole(AriaRole.Button, new() { Name = "长辈版" }).ClickAsync();
        await phone.GotoAsync("/my/registration");
        await phone.HasTextOfAsync(ElderText);
        var link = phone.GetByRole(AriaRole.Link, new() { Name = "我找到工作了" });
        await phone.ReachesByKeyboardAsync(link, withinTabs: 60);
        await phone.Keyboard.PressAsync("Enter");
        await applicant.StandsAtAsync("我找到工作了");
        await phone.HasTextOfAsync(ElderText);
        await phone.HasTargetsOfAsync(ElderTarget);

        await phone.GetByLabel("到单位上班").FocusAsync();
        await phone.Keyboard.PressAsync("Space");
        await phone.GetByLabel("年", new() { Exact = true }).FillAsync("2026");
        await phone.GetByLabel("月", new() { Exact = true }).FillAsync("3");
        await phone.GetByLabel("日", new() { Exact = true }).FillAsync("5");
        await phone.GetByRole(AriaRole.Button, new() { Name = "报告找到工作" }).FocusAsync();
        await phone.Keyboard.PressAsync("Enter");

        await Expect(phone.GetByText("已收到。")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_new_residence_without_scripts()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone, withScripts: false);
        var applicant = new ApplicantAtAScreen(phone, person: 7412, withScripts: false);
        await browser.RegisterAsync(portal, phone, applicant);
        await phone.GetByRole(AriaRole.Link, new() { Name = "换了住址" }).ClickAsync();
        await applicant.StandsAtAsync("换了住址");
        await phone.GetByLabel("常住地的详细地址").FillAsync("南岭大街三十号");
        await applicant.PressAsync("保存新住址");

        await Expect(phone.GetByText("住址已经更改。")).ToBeVisibleAsync();
        await Expect(phone.GetByText("南岭大街三十号")).ToBeVisibleAsync();
    }

    private static async Task OpenAsync(IPage phone, ApplicantAtAScreen applicant, string link, string? heading = null)
    {
        await phone.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
        await applicant.StandsAtAsync(heading ?? link);
    }

    private static async Task SendAsync(IPage phone, ApplicantAtAScreen applicant, string button)
    {
        await applicant.PressAsync(button);
        await Expect(phone.GetByText("已收到。")).ToBeVisibleAsync();
        await applicant.StandsAtAsync("失业登记");
    }

    private async Task AnswerAsync()
    {
        var desk = await browser.OpenDeskAsync(portal, "service.nanguan");
        var report = await portal.ReadAsync(db => Task.FromResult(db.PersonReports.AsEnumerable().Max(p => p.Id.Value)));
        await desk.GotoAsync($"/staff/reports/{report}");
        await desk.IsSoundAtADeskAsync();
        await desk.GetByLabel("怎样处理").FillAsync("已电话联系，约了周三见面。");
        await desk.GetByRole(AriaRole.Button, new() { Name = "答复" }).ClickAsync();
        await Expect(desk.GetByText("已答复。")).ToBeVisibleAsync();
        await desk.IsSoundAtADeskAsync();
    }
}

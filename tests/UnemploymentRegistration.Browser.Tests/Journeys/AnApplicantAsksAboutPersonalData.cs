using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A person sees what is kept and who looked, takes a copy, asks for a correction, and reads the answer (个人信息保护法 44–50).</summary>
public sealed class AnApplicantAsksAboutPersonalData(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Fact]
    public async Task And_is_answered_at_the_desk()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone);
        var applicant = new ApplicantAtAScreen(phone, person: 7300);
        var number = await applicant.ApplyAsync();
        var desk = await browser.OpenDeskAsync(portal, "supervisor.nanguan");
        await desk.GotoAsync($"/staff/applications/{number}");
        await desk.GetByRole(AriaRole.Button, new() { Name = "电话核实情况" }).ClickAsync();

        await phone.GotoAsync("/my");
        await phone.GetByRole(AriaRole.Link, new() { Name = "我的个人信息：查看、复制、谁看过" }).ClickAsync();
        await applicant.StandsAtAsync("我的个人信息");
        await phone.GetByRole(AriaRole.Link, new() { Name = "看看谁查看过我的信息" }).ClickAsync();
        await applicant.StandsAtAsync("谁查看过我的信息");
        await Expect(phone.GetByText("电话核实情况")).ToBeVisibleAsync();
        await phone.GotoAsync("/my/data");
        await applicant.PressAsync("查看和打印副本");
        await applicant.StandsAtAsync("我的个人信息副本");
        await phone.GotoAsync($"/my/data/requests/{number}");
        await applicant.PressAsync("提交请求");
        await applicant.StandsAtAsync("个人信息请求");
        await phone.GetByLabel("更正、补充").CheckAsync();
        await phone.GetByLabel("请求的内容").FillAsync("门牌号应当是二十三号。");
        await applicant.PressAsync("提交请求");
        await applicant.StandsAtAsync("我的个人信息");
        await phone.GotoAsync("/privacy");
        await applicant.StandsAtAsync("个人信息处理告知");

        await AnswerAsync(desk);
        await phone.GotoAsync("/my/data");
        await Expect(phone.GetByText("答复：已按您说的更正")).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(IPage desk)
    {
        await desk.GotoAsync("/staff/data-requests");
        await desk.IsSoundAtADeskAsync();
        await desk.Locator("table a.number").First.ClickAsync();
        await desk.IsSoundAtADeskAsync();
        await desk.GetByLabel("同意", new() { Exact = true }).CheckAsync();
        await desk.GetByLabel("理由").FillAsync("已按您说的更正，门牌号为二十三号。");
        await desk.GetByRole(AriaRole.Button, new() { Name = "答复" }).ClickAsync();
        await Expect(desk.GetByText("已答复。")).ToBeVisibleAsync();
        await desk.IsSoundAtADeskAsync();
    }
}

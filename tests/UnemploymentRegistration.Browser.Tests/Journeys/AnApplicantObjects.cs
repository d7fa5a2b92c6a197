using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A form is corrected and refused; who filed it sees both on the telephone, prints the form, and objects (rule 7.7).</summary>
public sealed class AnApplicantObjects(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Fact]
    public async Task After_reading_what_was_corrected_and_why_it_was_refused()
    {
        var phone = await browser.OpenAsync(portal.Address, Widths.Phone);
        var number = await new ApplicantAtAScreen(phone, person: 7200).ApplyAsync();
        var desk = await browser.OpenDeskAsync(portal, "supervisor.nanguan");
        await CorrectAsync(desk, number);
        await RefuseAsync(desk, number);

        await LookAtAsync(phone, $"/my/applications/{number}");
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "工作人员更正过的内容" })).ToBeVisibleAsync();
        await LookAtAsync(phone, $"/my/applications/{number}/print");
        await LookAtAsync(phone, $"/my/applications/{number}/objection");
        await phone.GetByRole(AriaRole.Textbox).FillAsync("我已经离开那家公司，请再核实。");
        await phone.GetByRole(AriaRole.Button, new() { Name = "提交申诉" }).ClickAsync();
        await Expect(phone.GetByText("答复期限")).ToBeVisibleAsync();
        await phone.IsSoundAsync(ApplicantAtAScreen.FingerTarget);
    }

    private static async Task CorrectAsync(IPage desk, string number)
    {
        await desk.GotoAsync($"/staff/applications/{number}/corrections");
        await desk.GetByRole(AriaRole.Button, new() { Name = "更正联系方式" }).ClickAsync();
        await desk.GetByLabel("固定电话").FillAsync("0431-12345678");
        await desk.GetByLabel("更正理由").FillAsync("电话核实后补上");
        await desk.GetByRole(AriaRole.Button, new() { Name = "核对更正" }).Last.ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "确认更正" }).ClickAsync();
        await Expect(desk.GetByText("已更正：固定电话")).ToBeVisibleAsync();
    }

    private static async Task RefuseAsync(IPage desk, string number)
    {
        await desk.GotoAsync($"/staff/applications/{number}");
        await desk.GetByText("不予登记", new() { Exact = true }).ClickAsync();
        await desk.GetByLabel("经核实处于就业状态").CheckAsync();
        await desk.GetByLabel("情况说明").FillAsync("经查劳动用工备案，您于2026年2月1日被某公司录用。");
        await desk.GetByLabel("核实情况").FillAsync("2026年3月6日电话向某公司人事部核实，确认在岗。");
        await desk.GetByRole(AriaRole.Button, new() { Name = "决定不予登记" }).ClickAsync();
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "办理结果：不予登记" })).ToBeVisibleAsync();
    }

    private static async Task LookAtAsync(IPage phone, string address)
    {
        await phone.GotoAsync(address);
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await phone.IsSoundAsync(ApplicantAtAScreen.FingerTarget);
    }
}

using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

/// <summary>An administrator loads a list; an officer asks again, sees what was found, phones, and writes it down.</summary>
public sealed class LookingAtTheEvidence(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, 10, true)]
    [InlineData(Widths.Phone, 20, true)]
    [InlineData(Widths.Desk, 30, false)]
    public async Task Goes_from_a_list_to_a_finding(int width, int person, bool withScripts)
    {
        var number = await portal.FileAsync(person);
        var admin = await browser.OpenDeskAsync(portal, "admin.jilin", width, withScripts);
        await LoadListAsync(admin, person, withScripts);

        var page = await browser.OpenDeskAsync(portal, "supervisor.nanguan", width, withScripts);
        await page.GotoAsync($"/staff/applications/{number}");
        await page.GetByRole(AriaRole.Button, new() { Name = "再次比对" }).ClickAsync();
        await Expect(page.GetByText("领取养老保险待遇，自2025年12月1日起")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync(withScripts);
        await WriteDownAsync(page, withScripts);
    }

    private async Task LoadListAsync(IPage admin, int person, bool withScripts)
    {
        await admin.GetByRole(AriaRole.Link, new() { Name = "管理", Exact = true }).ClickAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = "比对名单" }).First.ClickAsync();
        await admin.IsSoundAtADeskAsync(withScripts);
        var line = AComparisonList.Line(person, "李小梅", "pension", "2025-12-01");
        await portal.UploadListAsync(admin, "养老保险待遇领取", $"养老{person}.csv", $"{line}bad\n");
        await admin.IsSoundAtADeskAsync(withScripts);
    }

    private static async Task WriteDownAsync(IPage page, bool withScripts)
    {
        await page.GetByText("记录一次核实", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存核实记录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("请选择核实方式");
        await page.IsSoundAtADeskAsync(withScripts);
        await page.GetByLabel("电话核实").CheckAsync();
        await page.GetByLabel("核实结果").FillAsync("电话询问本人，确认尚未领取养老金。");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存核实记录" }).ClickAsync();
        await Expect(page.GetByText("电话询问本人，确认尚未领取养老金。")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync(withScripts);
    }
}

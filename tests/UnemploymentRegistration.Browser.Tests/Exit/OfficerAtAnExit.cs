using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Exit;

/// <summary>An officer who looks into an end and confirms it, in the order that the notice prescribes (rule 10.1).</summary>
internal sealed class OfficerAtAnExit(IPage page)
{
    /// <summary>From the list of the cases in this state.</summary>
    public async Task OpenAsync(string state, string person)
    {
        await page.GotoAsync($"/staff/deregistrations?status={state}");
        await page.GetByRole(AriaRole.Row, new() { Name = person }).GetByRole(AriaRole.Link).ClickAsync();
    }

    public async Task FindAsync(DateOnly day)
    {
        await page.GetByLabel("上门核实").CheckAsync();
        await page.FillInDayAsync(day);
        await page.GetByLabel("核实结果").FillAsync("上门向邻居和社区核实属实");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存核实记录" }).ClickAsync();
        await Expect(page.GetByText("已记录核实情况。")).ToBeVisibleAsync();
    }

    /// <summary>First the page that says what will happen, then the end.</summary>
    public async Task ConfirmAsync(string telling)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "确认注销" }).ClickAsync();
        await Expect(page.GetByText(telling)).ToBeVisibleAsync();
        await page.IsSoundAtBothWidthsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认注销这份登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "结果：已注销" })).ToBeVisibleAsync();
        await page.IsSoundAtBothWidthsAsync();
    }

    /// <summary>The clear cases of a list, ticked and confirmed together.</summary>
    public async Task ConfirmFromTheListAsync(string person)
    {
        await page.GotoAsync("/staff/deregistrations");
        await page.IsSoundAtBothWidthsAsync();
        await page.GetByLabel($"选择{person}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "核对所选的" }).ClickAsync();
        await Expect(page.GetByText("当天用短信告知本人")).ToBeVisibleAsync();
        await page.IsSoundAtBothWidthsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认注销这 1 份登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已注销 1 份");
        await page.IsSoundAtBothWidthsAsync();
    }
}

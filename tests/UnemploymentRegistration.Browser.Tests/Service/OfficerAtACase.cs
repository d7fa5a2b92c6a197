using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Service;

/// <summary>An officer of a platform with the case of one person: telephones, writes down, refers, calls back.</summary>
internal sealed class OfficerAtACase(IPage page, string person)
{
    /// <summary>From the list, with the number shown; gives the address of the case.</summary>
    public async Task<string> CallAsync()
    {
        await page.GotoAsync("/staff/caseload?all=true");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = person }).GetByRole(AriaRole.Button, new() { Name = "联系" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "拨打" })).ToBeVisibleAsync();
        return page.Url[..page.Url.LastIndexOf('/')];
    }

    /// <summary>The person was reached and answered; what was offered, what changed and which policies are ticked.</summary>
    public async Task RecordAsync(string answer, string note, params string[] ticked)
    {
        await page.GetByLabel("联系上了").ClickAsync();
        await page.GetByLabel("备注").FillAsync(note);
        await page.GetByText("服务内容、答复、状态变化、政策和下一步").ClickAsync();
        foreach (var tick in ticked)
        {
            await page.GetByLabel(tick, new() { Exact = true }).CheckAsync();
        }

        await page.GetByLabel(answer, new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(page.GetByText("已记录联系。")).ToBeVisibleAsync();
    }

    public async Task ReferToTrainingAsync(string training, DateOnly returnCall)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "推介和回访" }).ClickAsync();
        await page.GetByLabel("推介种类").SelectOptionAsync("培训推介");
        await page.GetByLabel("单位和岗位，或者培训名称").FillAsync(training);
        await page.FillInDayAsync(returnCall);
        await page.GetByRole(AriaRole.Button, new() { Name = "记录推介" }).ClickAsync();
        await Expect(page.GetByText("已记录推介。")).ToBeVisibleAsync();
    }

    public async Task CallBackAsync(string outcome)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "推介和回访" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "记录回访" }).ClickAsync();
        await page.IsSoundAtBothWidthsAsync();
        await page.GetByLabel("回访结果").SelectOptionAsync(outcome);
        await page.GetByRole(AriaRole.Button, new() { Name = "记录回访" }).ClickAsync();
        await Expect(page.GetByText("已记录回访。")).ToBeVisibleAsync();
    }
}

using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

/// <summary>Claim, compare, correct, refuse, object, overturn: the desk of two agencies and a window.</summary>
public sealed class DecidingWell(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, 800)]
    [InlineData(Widths.Phone, 810)]
    public async Task Goes_from_a_claim_to_an_overturned_refusal(int width, int person)
    {
        var name = $"关秀{"兰芝梅"[(person / 10) % 10]}";
        var address = $"/staff/applications/{await portal.FileAsync(person, name)}";
        await portal.FileAsync(person + 1, name);
        var nanguan = await browser.OpenDeskAsync(portal, "supervisor.nanguan", width);

        await nanguan.GotoAsync(address);
        await nanguan.GetByRole(AriaRole.Button, new() { Name = "领办" }).ClickAsync();
        await Expect(nanguan.GetByText("您已领办")).ToBeVisibleAsync();
        await nanguan.IsSoundAtADeskAsync();
        await CompareAsync(nanguan);
        await CorrectAsync(nanguan, address);
        await RefuseAsync(nanguan, address);
        await ObjectAsync(nanguan);
        await OverturnAsync(await browser.OpenDeskAsync(portal, "supervisor.changchun", width), address);
    }

    private static async Task CompareAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "并排查看并认定" }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存认定" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByLabel("不同人").CheckAsync();
        await page.GetByLabel("认定理由").FillAsync("电话核实，两人住址不同");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存认定" }).ClickAsync();
        await Expect(page.GetByText("已认定为不同人，以后不再提示。")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task CorrectAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "更正登记表" }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        foreach (var group in new[] { "常住地和登记失业地", "身份证件", "技能和求职意向", "失业情况", "个人情况" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = $"更正{group}" }).ClickAsync();
            await page.IsSoundAtADeskAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "返回" }).ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "更正联系方式" }).ClickAsync();
        await page.GetByLabel("固定电话").FillAsync("0431-12345678");
        await page.GetByLabel("更正理由").FillAsync("电话核实后补上");
        await page.GetByRole(AriaRole.Button, new() { Name = "核对更正" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认更正" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认更正" }).ClickAsync();
        await Expect(page.GetByText("已更正：固定电话")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task RefuseAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByText("不予登记", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("经核实处于就业状态").CheckAsync();
        await page.GetByLabel("情况说明").FillAsync("经查劳动用工备案，您于2026年2月1日被某公司录用。");
        await page.GetByLabel("核实情况").FillAsync("2026年3月6日电话向某公司人事部核实，确认在岗。");
        await page.GetByRole(AriaRole.Button, new() { Name = "决定不予登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "办理结果：不予登记" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task ObjectAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "代申请人记录申诉" }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByLabel("申请人的意见").FillAsync("我2026年1月已经离开那家公司，没有工作。");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交申诉" }).ClickAsync();
        await Expect(page.GetByText("已记录申诉，转上一级机构决定。")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }

    private static async Task OverturnAsync(IPage page, string address)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "申诉", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "申诉" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "查看申诉" }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByLabel("撤销不予登记，按原决定当日登记").CheckAsync();
        await page.GetByLabel("理由").Last.FillAsync("经向公司和社区核实，用工备案已于一月撤销。");
        await page.GetByRole(AriaRole.Button, new() { Name = "作出决定" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "申诉决定：撤销原决定" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }
}

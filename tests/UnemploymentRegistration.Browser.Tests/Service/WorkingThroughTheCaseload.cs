using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Service;

/// <summary>From one person to the next: with the thumb between two visits, and by keyboard at a desk.</summary>
public sealed class WorkingThroughTheCaseload(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int Thumb = 44;

    [Fact]
    public async Task With_the_thumb()
    {
        await browser.RegisterFromAChannelAsync(portal, 960, "赵一一");
        await browser.RegisterFromAChannelAsync(portal, 961, "钱二二");
        var page = await browser.OpenDeskAsync(portal, "service.nanguan", Widths.Phone);
        await page.GotoAsync("/staff/caseload?all=true");
        await page.IsSoundAtADeskAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "联系" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "拨打" })).ToHaveAttributeAsync("href", $"tel:{AnApplication.MobileOf(960)}");
        await page.IsSoundAtADeskAsync();
        await HasTargetsForTheThumbAsync(page);

        await page.GetByLabel("没有联系上").ClickAsync();
        await page.GetByLabel("备注").FillAsync("电话无人接听");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存，下一位" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("钱二二");
        await page.GotoAsync("/staff/caseload?reason=another-attempt");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "赵一一" })).ToContainTextAsync("未联系上");
        await HasTargetsForTheThumbAsync(page);
    }

    [Fact]
    public async Task By_keyboard()
    {
        await browser.RegisterFromAChannelAsync(portal, 962, "孙三三");
        var page = await browser.OpenDeskAsync(portal, "service.nanguan");
        await page.GotoAsync("/staff/caseload?all=true");
        await page.ReachesByKeyboardAsync(page.GetByRole(AriaRole.Link, new() { Name = "孙三三" }), withinTabs: 80);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("孙三三");

        await page.ReachesByKeyboardAsync(page.GetByLabel("联系上了"));
        await page.Keyboard.PressAsync("Space");
        await page.ReachesByKeyboardAsync(page.GetByLabel("备注"));
        await page.Keyboard.TypeAsync("仍在求职");
        await page.ReachesByKeyboardAsync(page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("已记录联系。")).ToBeVisibleAsync();
        await Expect(page.Locator(".timeline").First).ToContainTextAsync("仍在求职");
        await page.GetByText("服务内容、答复").ClickAsync();
        await page.IsSoundAtADeskAsync();
    }

    // What a visit needs: everything of the form and of the list that is tapped.
    private static async Task HasTargetsForTheThumbAsync(IPage page)
    {
        var tooSmall = await page.EvaluateAsync<string[]>(
            """
            pixels => [...document.querySelectorAll('.caseload .btn, .caseload summary, .caseload .choice-label, .caseload input[type=text], .caseload th a, .caseload td > input')]
                .filter(e => e.offsetParent && e.getBoundingClientRect().height + 0.5 < pixels)
                .map(e => e.outerHTML)
            """,
            Thumb);
        Assert.Empty(tooSmall);
    }
}

using System.Text.Json;
using System.Web;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing.Forms;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Forms;

public sealed class ChoosingADivision(PublicPortal portal, Hosting.Browser browser)
    : IClassFixture<PublicPortal>, IClassFixture<Hosting.Browser>
{
    [Fact]
    public async Task The_next_level_comes_as_soon_as_one_is_chosen()
    {
        var page = await OpenAsync(isApiUp: true);

        await page.GetByLabel("省").SelectOptionAsync("吉林省");
        await page.GetByLabel("市", new() { Exact = true }).SelectOptionAsync("长春市");
        await page.GetByLabel("县（区）").SelectOptionAsync("南关区");
        await page.GetByLabel("街道（乡镇）").SelectOptionAsync("南岭街道");

        await Expect(page.GetByLabel("街道（乡镇）")).ToHaveAttributeAsync("name", "Residence.Division.Street");
        await Expect(page.GetByLabel("社区（村）")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "继续选下一级" })).ToHaveCountAsync(0);
        await page.IsAccessibleAsync();
        await page.FitsItsWidthAsync();
    }

    [Fact]
    public async Task A_name_is_found_and_fills_every_level()
    {
        var page = await OpenAsync(isApiUp: true);

        await page.GetByLabel("按名称查找").FillAsync("南岭");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "南岭街道" }).ClickAsync();

        await Expect(page.GetByLabel("街道（乡镇）")).ToHaveValueAsync("220102001");
        await Expect(page.GetByLabel("省")).ToHaveValueAsync("22");
        await Expect(page.GetByText("已选择：南岭街道")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_the_lists_cannot_be_fetched_the_button_comes_back_and_works()
    {
        var page = await OpenAsync(isApiUp: false);

        await page.GetByLabel("姓名").FillAsync("张三");
        await page.GetByLabel("省").SelectOptionAsync("吉林省");
        await page.GetByRole(AriaRole.Button, new() { Name = "继续选下一级" }).ClickAsync();

        await Expect(page.GetByLabel("市", new() { Exact = true })).ToBeFocusedAsync();
        await Expect(page.GetByLabel("姓名")).ToHaveValueAsync("张三");
    }

    [Fact]
    public async Task Mistakes_are_shown_on_continue_and_not_while_typing()
    {
        var page = await OpenAsync(isApiUp: true);

        await page.GetByLabel("姓名").FillAsync("名字太长的一个人");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".field-error")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "继续" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(page.GetByLabel("姓名")).ToHaveAccessibleDescriptionAsync("与证件一致 错误： 姓名不能超过 5 个字");
        await page.IsAccessibleAsync();
    }

    private async Task<IPage> OpenAsync(bool isApiUp)
    {
        var page = await browser.OpenAsync(portal.Address, Widths.Phone);
        await page.RouteAsync("**/api/v1/divisions?**", route => isApiUp ? AnswerAsync(route) : route.AbortAsync());
        await page.GotoAsync("/specimen");
        await page.GetByLabel("省").SelectOptionAsync("辽宁省");
        return page;
    }

    private static Task AnswerAsync(IRoute route)
    {
        var query = HttpUtility.ParseQueryString(new Uri(route.Request.Url).Query);
        var divisions = query["search"] is { } name
            ? FewDivisions.All.Where(d => d.Name.Contains(name, StringComparison.Ordinal))
            : new FewDivisions().ChildrenOf(query["parent"]);
        return route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "application/json",
            Body = JsonSerializer.Serialize(divisions, JsonSerializerOptions.Web),
        });
    }
}

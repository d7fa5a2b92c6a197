using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

public sealed class ApprovingManyAtOnce(AgreeingPortal portal, Hosting.Browser browser)
    : IClassFixture<AgreeingPortal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, 900, "李小梅", "王建国")]
    [InlineData(Widths.Phone, 910, "周玉兰", "吴志强")]
    public async Task Lists_first_what_will_be_approved_and_then_what_became_of_each(
        int width,
        int firstPerson,
        string oneName,
        string otherName)
    {
        var (one, other) = (await portal.FileAsync(firstPerson, oneName), await portal.FileAsync(firstPerson + 1, otherName));
        var page = await browser.OpenDeskAsync(portal, "supervisor.nanguan", width);

        await page.GotoAsync("/staff/queue");
        await page.GetByLabel($"选择 {oneName}，申请 {one}").CheckAsync();
        await page.GetByLabel($"选择 {otherName}，申请 {other}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "核对所选，批量通过" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "将通过 2 件" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "确认通过这 2 件并登记" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(one);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认通过这 2 件并登记" })).ToHaveCountAsync(0);
        await page.IsSoundAtADeskAsync();
    }

    [Fact]
    public async Task Prints_the_same_choice()
    {
        var (one, other) = (await portal.FileAsync(920, "赵文静"), await portal.FileAsync(921, "孙丽"));
        var page = await browser.OpenDeskAsync(portal, "window.nanguan");

        await page.GotoAsync("/staff/queue");
        await page.GetByLabel($"选择 赵文静，申请 {one}").CheckAsync();
        await page.GetByLabel($"选择 孙丽，申请 {other}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "打印所选的登记表" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "打印登记表（2份）" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }
}

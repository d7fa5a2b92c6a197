using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

/// <summary>Each role looks at every page that its navigation and its records lead to.</summary>
public sealed class VisitingTheStaffPages(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int Ok = 200;

    [Theory]
    [InlineData("window.nanguan", Widths.Desk, 930)]
    [InlineData("supervisor.nanguan", Widths.Phone, 931)]
    [InlineData("supervisor.changchun", Widths.Desk, 932)]
    public async Task Who_reviews_finds_each_sound(string officer, int width, int person)
    {
        var number = await portal.FileAsync(person, "李小梅");
        var page = await browser.OpenDeskAsync(portal, officer, width);

        await LooksAtAsync(page, await NavigationAsync(page));
        await LooksAtAsync(page, ["/staff/print", "/staff/print/blank", $"/staff/print/applications/{number}"]);
        await LooksAtAsync(page, [$"/staff/applications/{number}", $"/staff/applications/{number}/corrections"]);
    }

    [Theory]
    [InlineData("service.nanguan", Widths.Phone)]
    [InlineData("statistics.jilin", Widths.Desk)]
    [InlineData("admin.jilin", Widths.Desk)]
    public async Task Who_does_not_review_finds_each_sound(string officer, int width)
    {
        var page = await browser.OpenDeskAsync(portal, officer, width);

        await LooksAtAsync(page, await NavigationAsync(page));
    }

    private static async Task<string[]> NavigationAsync(IPage page)
    {
        var addresses = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('header nav a')].map(link => link.pathname)");
        Assert.NotEmpty(addresses);
        return addresses;
    }

    private static async Task LooksAtAsync(IPage page, IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.Equal((address, Ok), (address, answer!.Status));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await page.IsSoundAtADeskAsync();
        }
    }
}

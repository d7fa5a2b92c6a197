using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Forms;

public sealed class WorkingInTheStaffPages(PublicPortal portal, Hosting.Browser browser)
    : IClassFixture<PublicPortal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Desk)]
    public async Task The_frame_is_accessible_names_the_officer_and_offers_to_sign_out(int width)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { [PortalShell.SignedInAs] = "supervisor.nanguan" });
        await page.GotoAsync("/staff/specimen");

        await Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync("supervisor.nanguan");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "退出" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
    }
}

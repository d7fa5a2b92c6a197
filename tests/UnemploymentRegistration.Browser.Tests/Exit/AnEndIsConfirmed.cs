using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Exit;

/// <summary>The way out that officers open themselves; the other ways are walked in the journeys.</summary>
public sealed class AnEndIsConfirmed(Portal portal, Hosting.Browser browser) : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    [Fact]
    public async Task After_findings_and_telling()
    {
        var registration = await browser.RegisterFromAChannelAsync(portal, 962, "何文英");
        var page = await browser.OpenDeskAsync(portal, "service.nanguan");
        var officer = new OfficerAtAnExit(page);

        await page.GotoAsync($"/staff/registrations/{registration}/deregistration");
        await page.IsSoundAtBothWidthsAsync();
        await page.GetByLabel("情形", new() { Exact = true }).SelectOptionAsync("enrolled-in-school");
        await page.GetByLabel("事由").FillAsync("本人来电说已经被学校录取入学。");
        await page.GetByRole(AriaRole.Button, new() { Name = "立案" }).ClickAsync();
        await Expect(page.GetByText("还不能注销：还没有核实记录")).ToBeVisibleAsync();
        await page.IsSoundAtBothWidthsAsync();

        await officer.FindAsync(new DateOnly(2026, 3, 6));
        await Expect(page.GetByText("还不能注销：还没有告知本人")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "告知本人" }).ClickAsync();
        await officer.ConfirmAsync("当天用短信告知本人");
        var key = $"registration:{registration}:";
        Assert.Equal(2, await portal.ReadAsync(db => db.SmsMessages.CountAsync(m => m.Key.StartsWith(key))));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Exit;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A list says that somebody has died: it is looked into, the registration ends, and nobody writes (rules 10.1, 10.2).</summary>
public sealed class ADeathIsFound(Portal portal, Hosting.Browser browser) : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int Person = 7110;
    private const string Name = "何文山";

    [Fact]
    public async Task And_nothing_is_sent_any_more()
    {
        var registration = await browser.RegisterFromAChannelAsync(portal, Person, Name);
        await portal.SmsForAsync(AnApplication.MobileOf(Person));
        GoTo(new DateOnly(2026, 3, 23));
        var admin = await browser.OpenDeskAsync(portal, "admin.jilin");
        await PublishATemplateAsync(admin);
        await admin.GotoAsync("/admin/comparison");
        await portal.UploadListAsync(admin, "公安人口身份信息", "人口.csv", AComparisonList.Line(Person, Name, "deceased", "2026-03-18"));
        var before = await OutboxAsync();

        await portal.CompareAsync();
        var page = await browser.OpenDeskAsync(portal, "service.nanguan");
        await IsStillRegisteredAsync(page, registration);
        await CannotBeTextedAsync(page);
        await EndAsync(page);

        await GoOnAsync(page);
        Assert.Equal(before, await OutboxAsync());
        Assert.Single(await portal.SmsForAsync(AnApplication.MobileOf(Person)));
    }

    private static async Task PublishATemplateAsync(IPage admin)
    {
        await admin.GotoAsync("/admin/documents/new");
        await admin.GetByLabel("种类").SelectOptionAsync("短信模板");
        await admin.GetByLabel("名称").FillAsync("招聘会通知");
        await admin.GetByLabel("内容").FillAsync("周六上午在街道办事处有招聘会，欢迎参加。");
        await admin.GetByRole(AriaRole.Button, new() { Name = "公布" }).ClickAsync();
        await Expect(admin.GetByText("已公布招聘会通知第1版")).ToBeVisibleAsync();
    }

    private static async Task IsStillRegisteredAsync(IPage page, string registration)
    {
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "件注销在核实" })).ToContainTextAsync("1");
        await page.GotoAsync($"/staff/registrations/{registration}");
        await Expect(page.GetByText("在册", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task CannotBeTextedAsync(IPage page)
    {
        await page.GotoAsync("/staff/caseload?all=true");
        await page.GetByLabel($"选择 {Name}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "给所选人员发短信" }).ClickAsync();
        await page.IsSoundAtBothWidthsAsync();
        await page.GetByLabel("招聘会通知").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发送1条短信" }).ClickAsync();
        await Expect(page.GetByText("0条已列入发送，1条未发送。")).ToBeVisibleAsync();
        await page.IsSoundAtBothWidthsAsync();
        await page.GotoAsync("/staff/caseload?all=true");
        await page.GetByRole(AriaRole.Link, new() { Name = Name }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "情况核实" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "短信", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"发给{Name}" })).ToHaveCountAsync(0);
        await page.IsSoundAtBothWidthsAsync();
    }

    private static async Task EndAsync(IPage page)
    {
        var officer = new OfficerAtAnExit(page);
        await officer.OpenAsync("Investigating", Name);
        await Expect(page.GetByText("还不能注销：还没有核实记录")).ToBeVisibleAsync();
        await officer.FindAsync(new DateOnly(2026, 3, 23));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "告知本人" })).ToHaveCountAsync(0);
        await page.IsSoundAtBothWidthsAsync();
        await officer.ConfirmAsync("不发短信（按规定不需告知）");
    }

    // The nights go on, the next month begins, and the list still names the person.
    private async Task GoOnAsync(IPage page)
    {
        GoTo(new DateOnly(2026, 4, 1));
        await portal.CompareAsync();
        await page.ComeToTheDeskAsync("service.nanguan");
        await Expect(page.GetByText("人的服务事项已超期")).ToHaveCountAsync(0);
    }

    private void GoTo(DateOnly day) => portal.Clock.Now = new DateTimeOffset(day, new TimeOnly(10, 0), TimeSpan.FromHours(8));

    private Task<List<string>> OutboxAsync() => portal.ReadAsync(db =>
        db.SmsMessages.OrderBy(m => m.Id).Select(m => $"{m.Key} {m.Status}").ToListAsync());
}

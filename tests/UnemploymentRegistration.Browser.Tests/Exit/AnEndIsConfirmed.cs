using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Exit;

/// <summary>The ways out of the register: from a list, after an investigation, by death.</summary>
public sealed class AnEndIsConfirmed(AgreeingPortal portal, Hosting.Browser browser)
    : IClassFixture<AgreeingPortal>, IClassFixture<Hosting.Browser>
{
    [Theory]
    [InlineData(Widths.Desk, 960, "何文芳")]
    [InlineData(Widths.Phone, 961, "何文静")]
    public async Task From_a_list_of_clear_cases(int width, int person, string name)
    {
        var registration = await RegisteredAsync(person, name);
        await ProposeAsync(registration, SourceFact.Employed);
        var page = await browser.OpenDeskAsync(portal, "service.nanguan", width);

        await page.GotoAsync("/staff/deregistrations");
        await page.IsSoundAtADeskAsync();
        await page.GetByLabel($"选择{name}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "核对所选的" }).ClickAsync();
        await Expect(page.GetByText("当天用短信告知本人")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认注销这 1 份登记" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已注销 1 份");
        await page.IsSoundAtADeskAsync();
        Assert.Equal(DeregistrationGround.Hired, await GroundOfAsync(registration));
    }

    [Fact]
    public async Task After_findings_and_telling()
    {
        var registration = await RegisteredAsync(962, "何文英");
        var page = await browser.OpenDeskAsync(portal, "service.nanguan");

        await page.GotoAsync($"/staff/registrations/{registration}/deregistration");
        await page.IsSoundAtADeskAsync();
        await page.GetByLabel("情形", new() { Exact = true }).SelectOptionAsync("enrolled-in-school");
        await page.GetByLabel("事由").FillAsync("本人来电说已经被学校录取入学。");
        await page.GetByRole(AriaRole.Button, new() { Name = "立案" }).ClickAsync();
        await Expect(page.GetByText("还不能注销：还没有核实记录")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();

        await FindAsync(page);
        await Expect(page.GetByText("还不能注销：还没有告知本人")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "告知本人" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "确认注销" }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认注销这份登记" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "结果：已注销" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        Assert.Equal(2, await SmsAboutEndAsync(registration));
    }

    [Fact]
    public async Task By_death_with_nothing_sent()
    {
        var registration = await RegisteredAsync(963, "何文山");
        await ProposeAsync(registration, SourceFact.Deceased);
        var page = await browser.OpenDeskAsync(portal, "service.nanguan");

        await page.GotoAsync("/staff/deregistrations?status=Investigating");
        await page.GetByRole(AriaRole.Row, new() { Name = "何文山" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "告知本人" })).ToHaveCountAsync(0);
        await FindAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "确认注销" }).ClickAsync();
        await Expect(page.GetByText("不发短信（按规定不需告知）")).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认注销这份登记" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "结果：已注销" })).ToBeVisibleAsync();
        Assert.Equal(DeregistrationGround.Deceased, await GroundOfAsync(registration));
        Assert.Equal(0, await SmsAboutEndAsync(registration));
    }

    private static async Task FindAsync(IPage page)
    {
        await page.GetByLabel("上门核实").CheckAsync();
        await page.GetByLabel("年", new() { Exact = true }).FillAsync("2026");
        await page.GetByLabel("月", new() { Exact = true }).FillAsync("3");
        await page.GetByLabel("日", new() { Exact = true }).FillAsync("6");
        await page.GetByLabel("核实结果").FillAsync("上门向邻居和社区核实属实");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存核实记录" }).ClickAsync();
    }

    private async Task<long> RegisteredAsync(int person, string name)
    {
        var number = await portal.FileAsync(person, name);
        var page = await browser.OpenDeskAsync(portal, "supervisor.nanguan");
        await page.GotoAsync($"/staff/applications/{number}");
        await page.GetByText("审核通过", new() { Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }).ClickAsync();
        var application = long.Parse(number, CultureInfo.InvariantCulture);
        var key = new RegistrationApplicationId(application);
        return (await portal.ReadAsync(db => db.Registrations.Where(r => r.Application == key).Select(r => r.Id).SingleAsync())).Value;
    }

    private Task<ProposalCount> ProposeAsync(long registration, SourceFact fact) => portal.InsideAsync(services =>
        services.GetRequiredService<ProposeDeregistrationsHandler>().HandleAsync(
            new ProposeDeregistrations(
            [
                new ComparedRegistration(
                    new(registration),
                    new ProposedFact(ComparisonSource.LabourFiling, fact, new DateOnly(2026, 3, 20), true, true, $"{fact}", new DateOnly(2026, 3, 21))),
            ]),
            CancellationToken.None));

    private Task<DeregistrationGround?> GroundOfAsync(long registration)
    {
        var key = new RegistrationRecordId(registration);
        return portal.ReadAsync(db => db.Registrations.Where(r => r.Id == key).Select(r => r.EndGround).SingleAsync());
    }

    private Task<int> SmsAboutEndAsync(long registration)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"registration:{registration}:");
        return portal.ReadAsync(db => db.SmsMessages.CountAsync(m => m.Key.StartsWith(key)));
    }
}

using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>The province's administrator keeps everything, a city's only accounts and agencies below it, nobody else anything.</summary>
public sealed class OpeningAdminPages(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    public static TheoryData<string, bool> Pages => new()
    {
        { "/admin", true },
        { "/admin/accounts", true },
        { "/admin/accounts/new", true },
        { "/admin/agencies", true },
        { "/admin/agencies/new", true },
        { "/admin/agencies/220102001", true },
        { "/admin/coverage", true },
        { "/admin/coverage/220102", true },
        { "/admin/agencies/export", false },
        { "/admin/referred-groups", false },
        { "/admin/calendar", false },
        { "/admin/calendar/day", false },
        { "/admin/calendar/local", false },
        { "/admin/divisions", false },
        { "/admin/comparison", false },
        { "/admin/channels", false },
        { "/admin/audit", false },
        { "/admin/imports/calendar", false },
        { "/admin/imports/divisions", false },
        { "/admin/imports/division-changes", false },
        { "/admin/imports/agencies", false },
    };

    public Task InitializeAsync() => portal.AddOfficerAsync("admin.changchun", "2201", OfficerRole.Administrator);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Follows_role_and_agency(string page, bool isForCities)
    {
        using var province = await portal.OfficerAsync("admin.jilin");
        using var city = await portal.OfficerAsync("admin.changchun");
        using var supervisor = await portal.OfficerAsync("supervisor.changchun");
        using var stranger = portal.Visitor();

        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(province, page));
        Assert.Equal(isForCities ? HttpStatusCode.OK : HttpStatusCode.Forbidden, await StatusOfAsync(city, page));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusOfAsync(supervisor, page));
        var asked = await stranger.GetAsync(new Uri(page, UriKind.Relative));
        Assert.Equal("/account/staff/sign-in", asked.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Leads_only_to_what_is_open()
    {
        using var province = await portal.OfficerAsync("admin.jilin");
        using var city = await portal.OfficerAsync("admin.changchun");

        Assert.Equal(12, (await province.PageAsync("/admin")).QuerySelectorAll("main a.way").Length);
        Assert.Equal(
            ["/admin/accounts", "/admin/agencies", "/admin/coverage", "/admin/local-grounds", "/admin/dibao-standards", "/admin/documents"],
            (await city.PageAsync("/admin")).QuerySelectorAll("main a.way").Select(way => way.GetAttribute("href")));
        Assert.Contains("/admin", (await city.PageAsync("/staff")).QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Finds_no_agency_and_no_account_outside_the_jurisdiction()
    {
        using var city = await portal.OfficerAsync("admin.changchun");
        var yanji = await portal.IdOfAsync("supervisor.yanji");

        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(city, "/admin/agencies/222401"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(city, $"/admin/accounts/{yanji}"));
        foreach (var act in new[] { "close", "reopen", "unlock", "password", "authenticator" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await city.PostFromAsync("/admin/accounts/new", $"/admin/accounts/{yanji}/{act}")).StatusCode);
        }

        var list = await city.PageAsync("/admin/accounts");
        Assert.DoesNotContain("yanji", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("supervisor.nanguan", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("222401", (await city.PageAsync("/admin/agencies?name=222401")).QuerySelector("main table")?.TextContent ?? "", StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusOfAsync(HttpClient visitor, string path) =>
        (await visitor.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;
}

/// <summary>Officers beside those of the demo.</summary>
internal static class MoreOfficers
{
    public static Task<bool> AddOfficerAsync(this Portal portal, string userName, string agency, OfficerRole role) =>
        portal.InsideAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<OfficerAccount>>();
            if (await accounts.FindByNameAsync(userName) is not null)
            {
                return false;
            }

            var account = new OfficerAccount
            {
                Id = services.GetRequiredService<KeySequence>().Next(),
                UserName = userName,
                DisplayName = userName,
                Agency = new AgencyCode(agency),
                Role = role,
            };
            return (await accounts.CreateAsync(account, DemoData.Password)).Succeeded;
        });

    public static Task<long> IdOfAsync(this Portal portal, string userName) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<UserManager<OfficerAccount>>().FindByNameAsync(userName))!.Id);
}

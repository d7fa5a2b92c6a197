using System.Net;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class OpeningStaffPages(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("window.nanguan", 200, 200, 200)]
    [InlineData("supervisor.nanguan", 200, 200, 200)]
    [InlineData("supervisor.changchun", 200, 200, 200)]
    [InlineData("service.nanguan", 200, 403, 200)]
    [InlineData("statistics.jilin", 200, 403, 403)]
    [InlineData("admin.jilin", 200, 403, 403)]
    public async Task Follows_the_role(string officer, int desk, int queue, int register)
    {
        using var visitor = await portal.OfficerAsync(officer);

        Assert.Equal(desk, await StatusOfAsync(visitor, "/staff"));
        Assert.Equal(queue, await StatusOfAsync(visitor, "/staff/queue"));
        Assert.Equal(register, await StatusOfAsync(visitor, "/staff/registrations"));
        var links = (await visitor.PageAsync("/staff")).QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href"));
        Assert.Equal(queue == 200, links.Contains("/staff/queue"));
        Assert.Equal(register == 200, links.Contains("/staff/registrations"));
    }

    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/queue")]
    [InlineData("/staff/applications/1")]
    [InlineData("/staff/registrations")]
    public async Task Begins_with_signing_in(string path)
    {
        using var stranger = portal.Visitor();

        var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal("/account/staff/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Finds_nothing_of_another_jurisdiction()
    {
        var page = await portal.FileAsync(900);
        using var yanji = await portal.OfficerAsync("supervisor.yanji");

        Assert.Equal(404, await StatusOfAsync(yanji, page));
        Assert.Equal(404, await StatusOfAsync(yanji, "/staff/applications/1"));
        Assert.Equal(404, await StatusOfAsync(yanji, "/staff/registrations/1"));
        Assert.Equal(HttpStatusCode.NotFound, (await yanji.PostFromAsync("/staff", $"{page}/approve")).StatusCode);
    }

    [Fact]
    public async Task Lets_a_window_officer_look_and_not_decide()
    {
        var path = await portal.FileAsync(901);
        using var window = await portal.OfficerAsync("window.nanguan");

        var page = await window.PageAsync(path);

        Assert.Null(page.QuerySelector("form[action$=approve]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await window.PostFromAsync(path, $"{path}/approve")).StatusCode);
    }

    private static async Task<int> StatusOfAsync(HttpClient visitor, string path) =>
        (int)(await visitor.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;
}

using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class SeeingOnesOwnSessions(Portal portal) : IClassFixture<Portal>
{
    private const string Page = "/account/staff/sessions";
    private const string Edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";

    [Fact]
    public async Task Shows_browser_and_times_and_marks_the_one_that_asks()
    {
        using var first = await SignedInAsync("supervisor.yanji", Edge);
        portal.Clock.Pass(TimeSpan.FromMinutes(5));
        using var second = await SignedInAsync("supervisor.yanji");
        portal.Clock.Pass(TimeSpan.FromMinutes(1));

        var rows = Rows(await second.PageAsync(Page));

        Assert.Equal(2, rows.Count);
        Assert.Contains("本次登录", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Edge · Windows", rows[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("本次登录", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("与本次相同", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_one_of_them_and_writes_it_in_the_trail()
    {
        using var first = await SignedInAsync("window.nanguan");
        using var second = await SignedInAsync("window.nanguan");
        var other = Rows(await second.PageAsync(Page)).Single(row => !row.TextContent.Contains("本次登录", StringComparison.Ordinal));
        var id = other.GetAttribute("data-session")!;

        var page = await Pages.ReadAsync(await second.PostFromAsync(Page, $"{Page}/{id}/end"));

        Assert.Single(Rows(page));
        Assert.Equal("/account/staff/sign-in", await ArrivalAsync(first));
        Assert.Equal(Page, await ArrivalAsync(second));
        Assert.Equal(1, await EndsInTrailAsync(id));
    }

    [Fact]
    public async Task Ends_all_others_and_goes_on_with_its_own()
    {
        using var first = await SignedInAsync("supervisor.nanguan");
        using var second = await SignedInAsync("supervisor.nanguan");
        using var third = await SignedInAsync("supervisor.nanguan");

        await third.PostFromAsync(Page, $"{Page}/end-others");

        Assert.Equal(
            ["/account/staff/sign-in", "/account/staff/sign-in", Page],
            [await ArrivalAsync(first), await ArrivalAsync(second), await ArrivalAsync(third)]);
    }

    [Fact]
    public async Task Knows_nobody_elses()
    {
        using var stranger = await SignedInAsync("supervisor.changchun");
        using var officer = await SignedInAsync("window.yanji");
        var id = Rows(await stranger.PageAsync(Page))[0].GetAttribute("data-session");

        var answer = await officer.PostFromAsync(Page, $"{Page}/{id}/end");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(Page, await ArrivalAsync(stranger));
    }

    [Fact]
    public async Task Ends_nothing_without_the_token()
    {
        using var officer = await SignedInAsync("window.yanji");

        using var nothing = new FormUrlEncodedContent([]);
        var answer = await officer.PostAsync(new Uri($"{Page}/end-others", UriKind.Relative), nothing);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Shows_an_applicant_the_devices_and_ends_the_others()
    {
        using var phone = await Applicant.SignedInAsync(portal, 2001);
        portal.Clock.Pass(TimeSpan.FromMinutes(2));
        using var computer = await Applicant.SignedInAsync(portal, 2001);
        var page = await computer.VisitAsync("/my/devices");
        Assert.Equal(2, Rows(page).Count);

        var form = page.QuerySelector<IHtmlFormElement>("form[action$=end-others]")!;
        await computer.PostAsync("/my/devices/end-others", Applicant.Filled(form));

        using var left = await phone.GetAsync("/my");
        Assert.Equal("/account/sign-in", left.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Single(Rows(await computer.VisitAsync("/my/devices")));
    }

    [Theory]
    [InlineData("01:59:59", "/my")]
    [InlineData("02:00:01", "/account/sign-in")]
    public async Task Ends_an_applicants_after_two_idle_hours(string idle, string arrival)
    {
        using var applicant = await Applicant.SignedInAsync(portal, idle == "01:59:59" ? 2002 : 2003);

        portal.Clock.Pass(TimeSpan.Parse(idle, CultureInfo.InvariantCulture));

        using var answer = await applicant.GetAsync("/my");
        Assert.Equal(arrival, answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Ends_an_applicants_with_signing_out_on_the_server_too()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2004);
        var before = await SessionsOfApplicantsAsync();

        var form = (await applicant.VisitAsync("/my")).QuerySelector<IHtmlFormElement>("form.signed-in")!;
        await applicant.PostAsync("/account/sign-out", Applicant.Filled(form));

        Assert.Equal(before - 1, await SessionsOfApplicantsAsync());
    }

    private static IReadOnlyList<IElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-session]")];

    private static async Task<string> ArrivalAsync(HttpClient officer) =>
        (await officer.GetAsync(new Uri(Page, UriKind.Relative))).RequestMessage!.RequestUri!.AbsolutePath;

    private Task<int> EndsInTrailAsync(string session)
    {
        var key = long.Parse(session, CultureInfo.InvariantCulture);
        return portal.ReadAsync(db => db.OversightEntries
            .CountAsync(entry => entry.Act == OversightAct.OfficerSessionEnded && entry.SubjectKey == key));
    }

    private Task<int> SessionsOfApplicantsAsync() =>
        portal.ReadAsync(db => db.Sessions.CountAsync(session => session.Kind == SessionKind.Applicant));

    private async Task<HttpClient> SignedInAsync(string officer, string agent = "")
    {
        var visitor = portal.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
        (await visitor.SignInAsync(officer, DemoData.Password)).EnsureSuccessStatusCode();
        return visitor;
    }
}

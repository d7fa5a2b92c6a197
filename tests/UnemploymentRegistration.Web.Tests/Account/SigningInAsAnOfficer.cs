using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class SigningInAsAnOfficer(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Leads_to_the_desk_and_is_written_in_the_trail()
    {
        using var visitor = portal.Visitor();

        var page = await Pages.ReadAsync(await visitor.SignInAsync("supervisor.nanguan", DemoData.Password));

        Assert.Equal("工作台", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("李审南", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(OversightAct.OfficerSignedIn, await ActsInAsync("220102"));
    }

    [Fact]
    public async Task Says_the_same_of_a_wrong_password_and_of_a_name_that_nobody_has()
    {
        using var visitor = portal.Visitor();

        var wrong = await Pages.ReadAsync(await visitor.SignInAsync("window.nanguan", "wrong"));
        var unknown = await Pages.ReadAsync(await visitor.SignInAsync("nobody.nowhere", "wrong"));

        Assert.NotEmpty(wrong.QuerySelectorAll(".error-summary li"));
        Assert.Equal(wrong.QuerySelector(".error-summary")!.TextContent, unknown.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("nobody.nowhere", unknown.QuerySelector("#UserName")!.GetAttribute("value"));
        Assert.Empty(unknown.QuerySelector("#Password")!.GetAttribute("value")!);
    }

    [Fact]
    public async Task Is_locked_after_five_failures_even_for_the_right_password_and_open_again_later()
    {
        using var visitor = portal.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await visitor.SignInAsync("window.yanji", "wrong");
        }

        var locked = await Pages.ReadAsync(await visitor.SignInAsync("window.yanji", DemoData.Password));
        Assert.Equal("工作人员登录", locked.QuerySelector("h1")!.TextContent);
        Assert.Equal(6, (await ActsInAsync("222401")).Count(act => act == OversightAct.OfficerSignInFailed));

        portal.Clock.Pass(TimeSpan.FromMinutes(15));
        var open = await Pages.ReadAsync(await visitor.SignInAsync("window.yanji", DemoData.Password));
        Assert.Equal("工作台", open.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Is_refused_to_a_closed_account_in_the_same_words()
    {
        await portal.ReadAsync(db => db.Users
            .Where(account => account.UserName == "service.nanguan")
            .ExecuteUpdateAsync(account => account.SetProperty(a => a.IsClosed, true)));
        using var visitor = portal.Visitor();

        var page = await Pages.ReadAsync(await visitor.SignInAsync("service.nanguan", DemoData.Password));

        Assert.Contains("用户名或密码不对", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/staff/queue?due=overdue", "/staff/queue")]
    [InlineData("https://evil.example/", "/staff")]
    [InlineData("//evil.example/", "/staff")]
    public async Task Returns_only_to_pages_of_this_house(string returnUrl, string arrival)
    {
        using var visitor = portal.Visitor();
        var form = $"/account/staff/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}";

        var answer = await visitor.PostFromAsync(
            form,
            "/account/staff/sign-in",
            ("UserName", "supervisor.changchun"), ("Password", DemoData.Password), ("ReturnUrl", returnUrl));

        Assert.Equal(arrival, answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Shows_who_is_signed_in_already_the_desk()
    {
        using var officer = await portal.OfficerAsync("supervisor.yanji");

        var answer = await officer.GetAsync(new Uri("/account/staff/sign-in", UriKind.Relative));

        Assert.Equal("/staff", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Ends_with_signing_out_which_the_trail_tells_too()
    {
        using var officer = await portal.OfficerAsync("statistics.jilin");

        await officer.PostFromAsync("/staff", "/account/staff/sign-out");

        Assert.Equal("/account/staff/sign-in", (await officer.GetAsync(new Uri("/staff", UriKind.Relative))).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains(OversightAct.OfficerSignedOut, await ActsInAsync("22"));
    }

    [Fact]
    public async Task Lists_the_demo_accounts_where_there_are_any()
    {
        using var visitor = portal.Visitor();

        var page = await visitor.PageAsync("/account/staff/sign-in");

        Assert.Equal(DemoData.Officers.Select(officer => officer.UserName), page.QuerySelectorAll("tbody th").Select(name => name.TextContent));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private Task<List<OversightAct>> ActsInAsync(string chain) => portal.ReadAsync(db => db.OversightEntries
        .Where(entry => entry.Chain == new AgencyCode(chain))
        .Select(entry => entry.Act)
        .ToListAsync());
}

using System.Globalization;
using AngleSharp.Dom;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>How long an officer's session lives, and what a copied cookie is worth.</summary>
public sealed class KeepingAStaffSession(Portal portal) : IClassFixture<Portal>
{
    private const string SignIn = "/account/staff/sign-in";
    private const string Desk = "/staff";

    [Theory]
    [InlineData("14:59", Desk)]
    [InlineData("15:01", SignIn)]
    public async Task Ends_after_a_quarter_of_an_hour_without_use(string idle, string arrival)
    {
        using var officer = await SignedInAsync("supervisor.changchun");

        // The use in between is written nowhere yet, and counts to the second.
        portal.Clock.Pass(TimeSpan.FromSeconds(40));
        Assert.Equal(Desk, await officer.ArrivalAsync(Desk));
        portal.Clock.Pass(TimeSpan.Parse($"00:{idle}", CultureInfo.InvariantCulture));

        Assert.Equal(arrival, await officer.ArrivalAsync(Desk));
    }

    [Theory]
    [InlineData(-1, Desk)]
    [InlineData(0, SignIn)]
    public async Task Ends_after_twelve_hours_of_work(int seconds, string arrival)
    {
        using var officer = await SignedInAsync("supervisor.changchun");
        var end = portal.Clock.Now.AddHours(12);
        while (portal.Clock.Now.AddMinutes(10) < end)
        {
            portal.Clock.Pass(TimeSpan.FromMinutes(10));
            Assert.Equal(Desk, await officer.ArrivalAsync(Desk));
        }

        portal.Clock.Now = end.AddSeconds(seconds);

        Assert.Equal(arrival, await officer.ArrivalAsync(Desk));
    }

    [Fact]
    public async Task Leaves_a_copied_cookie_worth_nothing_after_signing_out()
    {
        using var officer = await SignedInAsync("window.yanji");
        using var thief = officer.Copied();
        Assert.Equal(Desk, await thief.ArrivalAsync(Desk));

        await officer.Visitor.PostFromAsync(Desk, "/account/staff/sign-out");

        Assert.Equal(SignIn, await thief.ArrivalAsync(Desk));
    }

    [Fact]
    public async Task Leaves_a_copied_cookie_worth_nothing_after_a_change_of_the_password()
    {
        await portal.AddOfficerAsync("window.robbed", "220102", OfficerRole.Window);
        using var officer = await SignedInAsync("window.robbed");
        using var thief = officer.Copied();

        await officer.Visitor.PostFromAsync(
            "/account/staff/password",
            "/account/staff/password",
            ("Present", DemoData.Password), ("Next", "Neue-Seite-2026"), ("Again", "Neue-Seite-2026"));

        Assert.Equal(Desk, await officer.ArrivalAsync(Desk));
        Assert.Equal(SignIn, await thief.ArrivalAsync(Desk));
    }

    [Fact]
    public async Task Gives_nobody_a_session_by_a_cookie_that_was_put_into_the_browser()
    {
        using var thief = await SignedInAsync("window.yanji");
        using var browser = thief.Copied();

        // The page of signing in was open before; whoever signs in gets a key of one's own, and the one put there is void.
        await browser.Visitor.PostFromAsync(
            Desk, SignIn, ("UserName", "supervisor.yanji"), ("Password", DemoData.Password));

        Assert.Equal(SignIn, await thief.ArrivalAsync(Desk));
        Assert.Contains("朴哲浩", (await browser.Visitor.PageAsync(Desk)).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_in_the_cookie_nothing_but_a_key()
    {
        using var officer = await SignedInAsync("window.yanji");

        var (clerk, supervisor) = (Length(officer), Length(await SignedInAsync("supervisor.changchun")));

        Assert.Equal(clerk, supervisor);
        Assert.InRange(clerk, 100, 500);
    }

    private static int Length(CookieJar jar) => jar.Cookies.Single(cookie => cookie.Name == "staff").Value.Length;

    private async Task<CookieJar> SignedInAsync(string officer)
    {
        var jar = new CookieJar(portal);
        (await jar.Visitor.SignInAsync(officer, DemoData.Password)).EnsureSuccessStatusCode();
        return jar;
    }
}

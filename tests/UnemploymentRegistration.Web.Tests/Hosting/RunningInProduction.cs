using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>Production's settings over HTTPS: every cookie, the headers, and what is not there.</summary>
public sealed class RunningInProduction(ProductionPortal portal) : IClassFixture<ProductionPortal>
{
    [Fact]
    public async Task Signs_an_officer_in_and_shows_a_page()
    {
        using var browser = portal.Browser(new CookieContainer());

        using var signedIn = await SignInAsync(browser);
        var page = await browser.PageAsync("/staff");

        Assert.Equal((HttpStatusCode.Redirect, "/staff"), (signedIn.StatusCode, signedIn.Headers.Location!.OriginalString));
        Assert.Contains("吴管平", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_no_cookie_to_scripts_to_other_hosts_or_to_an_open_line()
    {
        using var browser = portal.Browser(new CookieContainer());
        List<string> cookies = [.. await CookiesOfAsync(browser, "/"), .. await CookiesOfAsync(browser, "/account/sign-in")];
        using (var signedIn = await SignInAsync(browser))
        {
            cookies.AddRange(signedIn.Headers.GetValues("Set-Cookie"));
        }

        cookies.AddRange(await NoticeAsync(browser));
        cookies.AddRange(await CodeAskedAsync(browser));

        Assert.Superset(
            new HashSet<string>(["__Host-antiforgery", "__Host-browser", "__Host-notice", "__Host-staff"], StringComparer.Ordinal),
            cookies.Select(cookie => cookie.Split('=')[0]).ToHashSet(StringComparer.Ordinal));
        Assert.All(cookies, cookie =>
        {
            var parts = cookie.Split("; ");
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", parts, StringComparer.OrdinalIgnoreCase);
            Assert.Contains("httponly", parts, StringComparer.OrdinalIgnoreCase);
            Assert.Contains("path=/", parts, StringComparer.OrdinalIgnoreCase);
            Assert.Contains(parts, part => part.Equals("samesite=lax", StringComparison.OrdinalIgnoreCase) || part.Equals("samesite=strict", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(parts, part => part.StartsWith("domain=", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task Asks_for_https_from_now_on()
    {
        using var browser = portal.Browser(new CookieContainer());

        using var answer = await browser.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Matches("^max-age=[1-9][0-9]{6,}", answer.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Leads_from_http_to_https()
    {
        using var open = portal.Browser(new CookieContainer(), "http");
        using var closed = portal.Browser(new CookieContainer());

        using var answer = await open.GetAsync(new Uri("/guide?a=1", UriKind.Relative));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal(new Uri(closed.BaseAddress!, "/guide?a=1"), answer.Headers.Location);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Has_neither_the_mailbox_of_development_nor_demo_accounts()
    {
        using var browser = portal.Browser(new CookieContainer());

        using var mailbox = await browser.GetAsync(new Uri("/dev/sms", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, mailbox.StatusCode);
        Assert.Equal([ProductionPortal.Administrator], await portal.ReadAsync(db => db.Users.Select(user => user.UserName!).ToArrayAsync()));
        Assert.DoesNotContain("演示账户", (await browser.PageAsync("/account/staff/sign-in")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser) =>
        await browser.SignInAsync(ProductionPortal.Administrator, ProductionPortal.Password);

    private static async Task<IEnumerable<string>> CookiesOfAsync(HttpClient browser, string page) =>
        CookiesOf(await browser.GetAsync(new Uri(page, UriKind.Relative)));

    // Ending other sessions says so on the next page, in a cookie.
    private static async Task<IEnumerable<string>> NoticeAsync(HttpClient browser) =>
        CookiesOf(await browser.PostFromAsync("/account/staff/sessions", "/account/staff/sessions/end-others"));

    private static async Task<IEnumerable<string>> CodeAskedAsync(HttpClient browser) =>
        CookiesOf(await browser.SendAsync("/account/sign-in", ("Mobile", AnApplication.MobileOf(1))));

    private static IEnumerable<string> CookiesOf(HttpResponseMessage answer)
    {
        using (answer)
        {
            return answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
        }
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

public sealed class SendingHeaders(Shell shell) : IClassFixture<Shell>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/specimen/fail")]
    [InlineData("/css/site.css")]
    public async Task Every_answer_says_what_a_browser_may_not_do(string path)
    {
        using var visitor = shell.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guide")]
    [InlineData("/eligibility")]
    [InlineData("/specimen")]
    [InlineData("/nowhere")]
    public async Task Every_script_carries_the_nonce_of_its_answer_and_nothing_is_styled_inline(string path)
    {
        using var visitor = shell.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        var page = await Pages.ReadAsync(answer);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        var scripts = page.QuerySelectorAll<IHtmlScriptElement>("script").ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Contains(
            $"script-src 'self' 'nonce-{script.GetAttribute("nonce")}'",
            policy,
            StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style], [onclick], [onload], [onsubmit]"));
    }

    [Fact]
    public async Task No_two_answers_share_a_nonce()
    {
        using var visitor = shell.Visitor();
        using var first = await visitor.GetAsync(new Uri("/", UriKind.Relative));
        using var second = await visitor.GetAsync(new Uri("/", UriKind.Relative));

        Assert.NotEqual(
            first.Headers.GetValues("Content-Security-Policy").Single(),
            second.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Pages_of_a_signed_in_person_are_not_stored()
    {
        using var visitor = shell.Visitor();
        visitor.DefaultRequestHeaders.Add(PortalShell.SignedInAs, "someone");
        using var page = await visitor.GetAsync(new Uri("/guide", UriKind.Relative));
        using var style = await visitor.GetAsync(new Uri("/css/site.css", UriKind.Relative));

        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.NotEqual("no-store", style.Headers.CacheControl!.ToString());
    }
}

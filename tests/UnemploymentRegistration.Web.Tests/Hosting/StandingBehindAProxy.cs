using System.Net;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>Whom the portal believes about where a request came from, and whom it tells how it is.</summary>
public sealed class StandingBehindAProxy
{
    private const string Elsewhere = "203.0.113.7";

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("10.0.0.5, 10.1.0.0/16", null, HttpStatusCode.OK)]
    [InlineData("127.0.0.1", null, HttpStatusCode.NotFound)]
    [InlineData("127.0.0.0/8", "Bearer another", HttpStatusCode.NotFound)]
    [InlineData("127.0.0.0/8", "Bearer the-operators-token", HttpStatusCode.OK)]
    public async Task Believes_only_the_proxies_it_knows(string? known, string? token, HttpStatusCode health)
    {
        var portal = new Portal();
        portal.Set("Health:Token", "the-operators-token");
        portal.Set("Proxy:Known", known ?? "");
        await portal.InitializeAsync();
        try
        {
            using var visitor = portal.Visitor();
            visitor.DefaultRequestHeaders.Add("X-Forwarded-For", Elsewhere);
            if (token is not null)
            {
                visitor.DefaultRequestHeaders.Add("Authorization", token);
            }

            Assert.Equal(health, (await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    [Fact]
    public async Task Tells_nobody_elsewhere_how_it_is_without_a_token_of_its_own()
    {
        var portal = new Portal();
        portal.Set("Proxy:Known", "127.0.0.1");
        await portal.InitializeAsync();
        try
        {
            using var visitor = portal.Visitor();
            visitor.DefaultRequestHeaders.Add("X-Forwarded-For", Elsewhere);
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer ");

            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }
}

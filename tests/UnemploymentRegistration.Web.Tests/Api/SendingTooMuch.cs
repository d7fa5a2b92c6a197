using System.Net;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Api;

public sealed class SendingTooMuch(SendingTooMuch.NarrowPortal portal) : IClassFixture<SendingTooMuch.NarrowPortal>
{
    private const int Allowed = 3;

    [Fact]
    public async Task Is_told_when_to_come_again_and_bars_no_other_channel()
    {
        using var wechat = portal.Channel();
        using var app = portal.Channel("mobile-app");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10 * Allowed)
            .Select(_ => wechat.GetAsync(new Uri("/api/v1/applications/1", UriKind.Relative))));
        using var other = await app.GetAsync(new Uri("/api/v1/applications/1", UriKind.Relative));

        var refused = answers.Where(answer => answer.StatusCode is HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1)));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    /// <summary>A portal that lets a channel send three requests a second.</summary>
    public sealed class NarrowPortal : Portal
    {
        public NarrowPortal() => Set("Api:RequestsPerSecond", "3");
    }
}

using System.Net;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Registration;

/// <summary>Nobody tries codes by the thousand; those who ask the progress have a count of their own.</summary>
public sealed class AskingTooOftenForCertificates : IAsyncLifetime
{
    private readonly Portal _portal = new();

    public Task InitializeAsync()
    {
        _portal.Set("Progress:LookupsPerAddress", "2");
        return _portal.InitializeAsync();
    }

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Is_told_to_wait_and_may_ask_again_later()
    {
        using var stranger = _portal.Visitor();
        var address = new Uri("/certificate/ABCDEFGHJKMNPQRSTUVW", UriKind.Relative);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        using var third = await stranger.GetAsync(address);
        _portal.Clock.Pass(TimeSpan.FromMinutes(15));
        using var later = await stranger.GetAsync(address);

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.NotFound), (third.StatusCode, later.StatusCode));
        Assert.NotNull(third.Headers.RetryAfter);
    }
}

using System.Net;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>A browser whose cookies a test may look at, and copy as a thief would.</summary>
internal sealed class CookieJar(Portal portal) : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private HttpClient? _visitor;

    public HttpClient Visitor => _visitor ??= new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = portal.Address };

    public IReadOnlyCollection<Cookie> Cookies => _cookies.GetAllCookies();

    /// <summary>Another browser with the same cookies.</summary>
    public CookieJar Copied()
    {
        var copy = new CookieJar(portal);
        foreach (var cookie in Cookies)
        {
            copy._cookies.Add(portal.Address, new Cookie(cookie.Name, cookie.Value, "/"));
        }

        return copy;
    }

    /// <summary>Where a visit to a page ends.</summary>
    public async Task<string> ArrivalAsync(string page)
    {
        using var answer = await Visitor.GetAsync(new Uri(page, UriKind.Relative));
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    public void Dispose() => _visitor?.Dispose();
}

using System.Net;
using AngleSharp.Html.Parser;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>An officer at a browser of their own.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly HtmlParser _parser = new();

    private readonly HttpClient _browser;
    private string _token = "";

    private Desk(Uri portal) => _browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
    {
        BaseAddress = portal,
    };

    public static async Task<Desk> SignInAsync(Uri portal, string officer)
    {
        var desk = new Desk(portal);
        await desk.LearnTokenAsync("/account/staff/sign-in");
        await desk.SendAsync("/account/staff/sign-in", ("UserName", officer), ("Password", MeasuringOfficers.Password));

        // The token belongs to who is signed in.
        await desk.LearnTokenAsync("/staff");
        return desk;
    }

    /// <summary>The page, as it came.</summary>
    /// <exception cref="HttpRequestException">The page did not come: what is measured would not be the page.</exception>
    public async Task<string> GetAsync(string address)
    {
        using var answer = await _browser.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(answer);
    }

    /// <summary>Looks something up by its number, and opens what it leads to.</summary>
    public Task<string> PostAsync(string address, string number) => PostAsync(address, ("Number", number));

    /// <summary>Posts fields as a form does.</summary>
    public Task<string> PostAsync(string address, params (string Name, string Value)[] fields) => SendAsync(address, fields);

    /// <summary>The address of the n-th page of a list, as somebody gets there who turns the pages.</summary>
    public async Task<string> PageAfterAsync(string list, int page)
    {
        var address = list;
        for (var turned = 1; turned < page; turned++)
        {
            var opened = await _parser.ParseDocumentAsync(await GetAsync(address));
            address = opened.QuerySelector("a[rel=next]")?.GetAttribute("href")
                ?? throw new InvalidOperationException($"{list} has no page {page}: make up more people.");
        }

        return address;
    }

    public void Dispose() => _browser.Dispose();

    private async Task LearnTokenAsync(string address)
    {
        var page = await _parser.ParseDocumentAsync(await GetAsync(address));
        _token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    private async Task<string> SendAsync(string address, params (string Name, string Value)[] fields)
    {
        using var body = new FormUrlEncodedContent(fields.Append((Name: "__RequestVerificationToken", Value: _token))
            .Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _browser.PostAsync(new Uri(address, UriKind.Relative), body);
        return await ReadAsync(answer);
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }
}

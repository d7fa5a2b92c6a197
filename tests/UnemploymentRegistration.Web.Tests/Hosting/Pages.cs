using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>What a person does with pages, without a browser.</summary>
internal static class Pages
{
    private static readonly HtmlParser _parser = new();

    public static async Task<IHtmlDocument> PageAsync(this HttpClient visitor, string path) =>
        await ReadAsync(await visitor.GetAsync(new Uri(path, UriKind.Relative)));

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        await _parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>Fetches a page, fills its main form and sends it, token included.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient visitor,
        string path,
        params (string Name, string Value)[] answers)
    {
        var page = await visitor.PageAsync(path);
        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        var token = form.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        var fields = answers.Append((Name: "__RequestVerificationToken", Value: token))
            .Select(answer => KeyValuePair.Create(answer.Name, answer.Value));
        using var body = new FormUrlEncodedContent(fields);
        return await visitor.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), body);
    }

    public static string Described(this IHtmlDocument page, string id) => string.Join(
        ' ',
        (page.GetElementById(id)!.GetAttribute("aria-describedby") ?? string.Empty)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(other => page.GetElementById(other)!.TextContent));
}

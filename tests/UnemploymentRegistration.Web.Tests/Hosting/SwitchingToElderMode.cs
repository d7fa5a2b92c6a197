using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UnemploymentRegistration.Web.Tests.Hosting;

public sealed class SwitchingToElderMode(Shell shell) : IClassFixture<Shell>
{
    [Fact]
    public async Task Returns_to_the_page_and_is_remembered()
    {
        using var visitor = shell.Visitor();

        using var answer = await SwitchAsync(visitor, on: "true", "/guide?a=1");
        var page = await visitor.PageAsync("/guide");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/guide?a=1", answer.Headers.Location!.ToString());
        Assert.Equal("elder", page.DocumentElement.GetAttribute("class"));
        Assert.Equal("标准版", page.QuerySelector(".elder-switch button")!.TextContent);
    }

    [Fact]
    public async Task Can_be_switched_off_again()
    {
        using var visitor = shell.Visitor();

        using var on = await SwitchAsync(visitor, on: "true", "/");
        using var off = await SwitchAsync(visitor, on: "false", "/");

        Assert.Null((await visitor.PageAsync("/")).DocumentElement.GetAttribute("class"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("")]
    public async Task Never_leads_away_from_the_portal(string returnUrl)
    {
        using var visitor = shell.Visitor();
        using var answer = await SwitchAsync(visitor, on: "true", returnUrl);

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    private static async Task<HttpResponseMessage> SwitchAsync(HttpClient visitor, string on, string returnUrl)
    {
        var page = await visitor.PageAsync("/");
        var token = page.QuerySelector<IHtmlInputElement>(".elder-switch [name=__RequestVerificationToken]")!.Value;
        using var body = new FormUrlEncodedContent(
            [new("on", on), new("returnUrl", returnUrl), new("__RequestVerificationToken", token)]);
        return await visitor.PostAsync(new Uri("/preferences/elder", UriKind.Relative), body);
    }
}

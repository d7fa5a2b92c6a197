using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>How officers begin, and what holds for every page they meet.</summary>
internal static class AtADesk
{
    private const int Target = 24;

    public static async Task<IPage> OpenDeskAsync(this Browser browser, Portal portal, string officer, int width = Widths.Desk)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await page.GotoAsync("/staff");
        await page.GetByLabel("用户名").FillAsync(officer);
        await page.GetByLabel("密码").FillAsync(DemoData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "工作台" })).ToBeVisibleAsync();
        return page;
    }

    public static async Task IsSoundAtADeskAsync(this IPage page)
    {
        await page.IsAccessibleAsync();
        await page.FitsItsWidthAsync();
        await page.HasTargetsOfAsync(Target);
    }

    /// <summary>An application that came in by a channel; gives its number.</summary>
    public static async Task<string> FileAsync(this Portal portal, int person, string name)
    {
        var body = AnApplication.Json(person);
        body["name"] = name;
        using var channel = portal.Channel();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/applications", UriKind.Relative))
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Idempotency-Key", person.ToString(CultureInfo.InvariantCulture));
        using var answer = (await channel.SendAsync(request)).EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["number"]!.GetValue<string>();
    }
}

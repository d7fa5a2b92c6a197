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

    public static async Task<IPage> OpenDeskAsync(
        this Browser browser,
        Portal portal,
        string officer,
        int width = Widths.Desk,
        bool withScripts = true)
    {
        var page = await browser.OpenAsync(portal.Address, width, withScripts);
        await page.ComeToTheDeskAsync(officer);
        return page;
    }

    /// <summary>In the morning, when the session of yesterday has ended.</summary>
    public static async Task ComeToTheDeskAsync(this IPage page, string officer)
    {
        await page.GotoAsync("/staff");
        await page.SignInAsync(officer);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "工作台" })).ToBeVisibleAsync();
    }

    /// <summary>On the page of the sign-in, wherever it leads back to.</summary>
    public static async Task SignInAsync(this IPage page, string officer)
    {
        await page.GetByLabel("用户名").FillAsync(officer);
        await page.GetByLabel("密码").FillAsync(DemoData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    // What looks at a page is a script itself.
    public static Task IsSoundAtADeskAsync(this IPage page, bool withScripts = true) =>
        withScripts ? page.IsSoundAsync(Target) : Task.CompletedTask;

    /// <summary>As it stands, and then as wide as a desk and as narrow as a telephone.</summary>
    public static async Task IsSoundAtBothWidthsAsync(this IPage page)
    {
        var (width, height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        await page.IsSoundAtADeskAsync();
        await page.SetViewportSizeAsync(width == Widths.Desk ? Widths.Phone : Widths.Desk, height);
        await page.IsSoundAtADeskAsync();
        await page.SetViewportSizeAsync(width, height);
    }

    /// <summary>An application that came in by a channel; gives its number.</summary>
    public static Task<string> FileAsync(this Portal portal, int person, string name = "李小梅")
    {
        var body = AnApplication.Json(person);
        body["name"] = name;
        return portal.FileAsync(body, $"{person}");
    }

    /// <inheritdoc cref="FileAsync(Portal, int, string)"/>
    public static async Task<string> FileAsync(this Portal portal, JsonObject form, string key)
    {
        using var channel = portal.Channel();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/applications", UriKind.Relative))
        {
            Content = System.Net.Http.Json.JsonContent.Create(form),
        };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await channel.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);
        return JsonNode.Parse(body)!["number"]!.GetValue<string>();
    }

    /// <summary>By a supervisor, at the desk; gives the number of the registration.</summary>
    public static async Task<string> ApproveAsync(this IPage desk, string application)
    {
        await desk.GotoAsync($"/staff/applications/{application}");
        await desk.GetByText("审核通过", new() { Exact = true }).First.ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "确认通过并登记" }).ClickAsync();
        return await desk.GetByTestId("registration-number").InnerTextAsync();
    }

    /// <summary>Somebody who filed by a channel and is registered; gives the number of the registration.</summary>
    public static async Task<string> RegisterFromAChannelAsync(this Browser browser, Portal portal, int person, string name)
    {
        var application = await portal.FileAsync(person, name);
        var desk = await browser.OpenDeskAsync(portal, "supervisor.nanguan");
        return await desk.ApproveAsync(application);
    }
}

using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Api;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>What officers do with their pages, without a browser.</summary>
internal static class StaffVisits
{
    public static async Task<HttpClient> OfficerAsync(this Portal portal, string userName)
    {
        var visitor = portal.Visitor();
        (await visitor.SignInAsync(userName, DemoData.Password)).EnsureSuccessStatusCode();
        return visitor;
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient visitor, string userName, string password) =>
        visitor.SendAsync("/account/staff/sign-in", ("UserName", userName), ("Password", password));

    /// <summary>Opens a page and posts to an address with its token.</summary>
    public static async Task<HttpResponseMessage> PostFromAsync(
        this HttpClient visitor,
        string page,
        string address,
        params (string Name, string Value)[] answers)
    {
        var opened = await visitor.PageAsync(page);
        return await visitor.PostAsync(opened, address, answers);
    }

    public static async Task<HttpResponseMessage> PostAsync(
        this HttpClient visitor,
        IHtmlDocument opened,
        string address,
        params (string Name, string Value)[] answers)
    {
        var token = ((IHtmlInputElement)opened.QuerySelector("[name=__RequestVerificationToken]")!).Value;
        using var body = new FormUrlEncodedContent(answers.Append((Name: "__RequestVerificationToken", Value: token))
            .Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        return await visitor.PostAsync(new Uri(address, UriKind.Relative), body);
    }

    /// <summary>Files through a channel; gives the address of the application's page.</summary>
    public static async Task<string> FileAsync(this Portal portal, int person, string residence = "220102001")
    {
        using var channel = portal.Channel();
        var answer = await channel.FileAsync(AnApplication.Json(person, residence), $"desk {person}");
        return $"/staff/applications/{(await answer.JsonAsync())["number"]!.GetValue<string>()}";
    }
}

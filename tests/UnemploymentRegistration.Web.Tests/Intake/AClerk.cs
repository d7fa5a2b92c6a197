using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

/// <summary>An officer at the page of walk-ins, without a browser.</summary>
internal sealed class AClerk(HttpClient visitor)
{
    public const string Page = "/staff/intake";

    public static async Task<AClerk> AtAsync(Portal portal, string officer = "window.nanguan") => new(await portal.OfficerAsync(officer));

    /// <summary>What fills the page in for a person; a test changes only what matters to it.</summary>
    public static Dictionary<string, string> AnswersOf(int person) => new(StringComparer.Ordinal)
    {
        ["Answers.Name"] = "李小梅",
        ["Answers.Sex"] = "2",
        ["Answers.EthnicGroup"] = "10",
        ["Answers.Education"] = "21",
        ["Answers.Health"] = "1",
        ["Answers.UnemployedSince.Year"] = "2025",
        ["Answers.UnemployedSince.Month"] = "12",
        ["Answers.Document.Type"] = "resident-id",
        ["Answers.Document.Number"] = AnApplication.NumberOf(person),
        ["Answers.Household.Division"] = "222401",
        ["Answers.Household.Detail"] = "河南街道光华路一号",
        ["Answers.Residence.Division"] = "220102001",
        ["Answers.Residence.Detail"] = "南岭大街二十二号三门",
        ["Answers.Mobile"] = AnApplication.MobileOf(person),
        ["Answers.RegistrationPlaceBasis"] = "residence",
        ["Answers.Reason"] = "resigned",
        ["Answers.ClaimsBenefit"] = "True",
        ["IsSigned"] = "true",
        ["SignedOn.Year"] = "2026",
        ["SignedOn.Month"] = "3",
        ["SignedOn.Day"] = "6",
    };

    public Task<IHtmlDocument> OpenAsync() => visitor.PageAsync(Page);

    /// <summary>Sends one opened page; sent twice it is the same page twice.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlDocument opened, Dictionary<string, string> answers, string address = Page) =>
        visitor.PostAsync(opened, address, [.. answers.Append(Key(opened)).Select(answer => (answer.Key, answer.Value))]);

    public async Task<IHtmlDocument> EnterAsync(Dictionary<string, string> answers) =>
        await Pages.ReadAsync(await SendAsync(await OpenAsync(), answers));

    /// <summary>What the page shows as soon as a number is typed; null where it shows nothing.</summary>
    public async Task<string?> LookAsync(Dictionary<string, string> answers)
    {
        var answer = await SendAsync(await OpenAsync(), answers, $"{Page}/look");
        return answer.StatusCode is HttpStatusCode.NoContent ? null : (await Pages.ReadAsync(answer)).Body!.TextContent;
    }

    public async Task<(HttpStatusCode Status, JsonNode? Card)> ReadCardAsync(params (string Name, string Value)[] fields)
    {
        var answer = await visitor.PostFromAsync(Page, $"{Page}/card", fields);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => visitor.GetAsync(new Uri(path, UriKind.Relative));

    public static string NumberOn(IHtmlDocument page) => page.QuerySelector("[data-testid=application-number]")!.TextContent;

    public static IReadOnlyList<string> ErrorsOn(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".error-summary li").Select(item => item.TextContent)];

    public static long KeyOn(IHtmlDocument opened) =>
        long.Parse(((IHtmlInputElement)opened.QuerySelector("[name=Key]")!).Value, CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> Key(IHtmlDocument opened) =>
        KeyValuePair.Create("Key", KeyOn(opened).ToString(CultureInfo.InvariantCulture));
}

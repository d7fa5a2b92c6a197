using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

/// <summary>A person at a telephone: one browser, one mobile number, one identity.</summary>
internal sealed partial class Applicant(Portal portal, int person, HttpClient browser) : IDisposable
{
    private readonly HttpClient _browser = browser;

    public Applicant(Portal portal, int person)
        : this(portal, person, portal.Visitor())
    {
    }

    public string Mobile { get; } = AnApplication.MobileOf(person);

    public string Number { get; } = AnApplication.NumberOf(person);

    public static async Task<Applicant> SignedInAsync(Portal portal, int person)
    {
        var applicant = new Applicant(portal, person);
        await applicant.SignInAsync();
        return applicant;
    }

    public Task<IHtmlDocument> VisitAsync(string path) => _browser.PageAsync(path);

    public Task<HttpResponseMessage> GetAsync(string path) => _browser.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<Page> AskForCodeAsync(string returnUrl = "/my") =>
        await SendAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", ("Mobile", Mobile));

    /// <summary>The six digits of the newest message for this number.</summary>
    public async Task<string> ReadCodeAsync() => SixDigits().Match((await portal.SmsForAsync(Mobile))[0]).Value;

    public async Task<Page> SignInAsync(string returnUrl = "/my")
    {
        await AskForCodeAsync(returnUrl);
        return await EnterCodeAsync(await ReadCodeAsync());
    }

    public Task<Page> EnterCodeAsync(string code, string returnUrl = "/my") =>
        SendAsync($"/account/sign-in/code?returnUrl={Uri.EscapeDataString(returnUrl)}", ("Code", code));

    /// <summary>Fetches a page, fills the first form of its main part over what the form holds hidden, and sends it.</summary>
    public async Task<Page> SendAsync(string path, params (string Name, string Value)[] answers)
    {
        var page = await VisitAsync(path);
        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        return await PostAsync(form.GetAttribute("action") ?? path, Filled(form, answers));
    }

    public async Task<Page> PostAsync(string action, IReadOnlyList<(string Name, string Value)> fields)
    {
        using var body = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await _browser.PostAsync(new Uri(action, UriKind.Relative), body);
        return new Page(answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, await Pages.ReadAsync(answer));
    }

    /// <summary>What a browser sends: the answers, and what the form holds hidden beside them.</summary>
    public static (string Name, string Value)[] Filled(IHtmlFormElement form, params (string Name, string Value)[] answers) =>
    [
        .. from field in form.Elements.OfType<IHtmlInputElement>()
           where field.Type == "hidden" && !string.IsNullOrEmpty(field.Name)
           where !Array.Exists(answers, answer => answer.Name == field.Name)
           select (field.Name!, field.Value),
        .. answers,
    ];

    /// <summary>Fills every page of the form; what a test gives stands in the place of the usual answer.</summary>
    public async Task FillInAsync(params (string Name, string Value)[] instead)
    {
        foreach (var (step, answers) in Answers())
        {
            await SendAsync($"/apply/{step}", [.. answers.Select(a => Replaced(a, instead))]);
        }
    }

    public async Task<Page> SubmitAsync() => await SendAsync("/apply/declaration", ("DeclarationAccepted", "true"));

    public async Task<string> FileAsync()
    {
        await FillInAsync();
        return (await SubmitAsync()).Text("[data-testid=application-number]");
    }

    public void Dispose() => _browser.Dispose();

    public IReadOnlyDictionary<string, (string Name, string Value)[]> Answers() => new Dictionary<string, (string, string)[]>
    {
        ["document"] = [("Document.Type", "resident-id"), ("Document.Number", Number), ("Name", "李小梅"), ("Sex", "2")],
        ["person"] = [("EthnicGroup", "10"), ("Education", "21"), ("Health", "1")],
        ["household"] = [("Household.Division", "222401"), ("Household.Detail", "河南街道光华路一号")],
        ["residence"] =
        [
            ("Residence.Division", "220102001"), ("Residence.Detail", "南岭大街二十二号"), ("RegistrationPlaceBasis", "residence"),
        ],
        ["contact"] = [("Mobile", Mobile)],
        ["unemployment"] = [("UnemployedSince", "2025-12"), ("Reason", "resigned"), ("ClaimsBenefit", "True")],
        ["work"] = [("Remarks", string.Empty)],
    };

    private static (string Name, string Value) Replaced((string Name, string Value) answer, (string Name, string Value)[] instead) =>
        Array.Find(instead, other => other.Name == answer.Name) is { Name: not null } other ? other : answer;

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SixDigits();
}

/// <summary>What came back, and where the person stands now.</summary>
internal sealed record Page(System.Net.HttpStatusCode Status, string Address, IHtmlDocument Html)
{
    public string Title => Html.QuerySelector("h1")!.TextContent;

    public string Main => Html.QuerySelector("main")!.TextContent;

    public string Text(string selector) => Html.QuerySelector(selector)!.TextContent;

    public string? ErrorAt(string id) => Html.GetElementById($"{id}-error")?.LastChild?.TextContent;

    /// <summary>Every message of the summary, in the order of the page.</summary>
    public string[] Errors => [.. Html.QuerySelectorAll("[data-error-summary] a, [data-error-summary] li > span").Select(e => e.TextContent)];
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>Signed-in applicants, each in front of the last page of the form: the next draft is put there before every round.</summary>
internal sealed partial class Applicants(PublishedPortal portal) : IDisposable
{
    private readonly FieldProtector _protector = new(KeyRing.Read(Path.Combine(Path.GetDirectoryName(portal.Database)!, "protection.keys")));
    private readonly HttpClient _browser = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = portal.Address };
    private readonly List<Applicant> _all = [];
    private int _drafts;

    /// <summary>Lets so many in, by their mobile and the code that was sent to it.</summary>
    public async Task SignInAsync(int count)
    {
        _all.AddRange(Enumerable.Range(0, count).Select(place => new Applicant(FiledForms.MobileOf(place))));
        foreach (var group in _all.Chunk(100))
        {
            await Task.WhenAll(group.Select(AskForCodeAsync));
        }

        var codes = await CodesAsync();
        foreach (var group in _all.Chunk(100))
        {
            await Task.WhenAll(group.Select(applicant => RedeemAsync(applicant, codes[applicant.Mobile])));
        }

        await using var db = MeasuringOfficers.Open(portal.Database);
        foreach (var account in await db.ApplicantAccounts.AsNoTracking().ToListAsync())
        {
            if (_all.Find(applicant => applicant.Mobile == account.OpenMobile(_protector)) is { } applicant)
            {
                applicant.Account = account.Id;
            }
        }
    }

    /// <summary>A complete draft for each of them, in place of any other, about people who have not filed.</summary>
    public async Task PutDraftsAsync(string database)
    {
        await using var db = MeasuringOfficers.Open(database);
        await db.Drafts.ExecuteDeleteAsync();
        foreach (var applicant in _all)
        {
            applicant.Draft = ++_drafts;
            db.Drafts.Add(ApplicationDraft.Start(
                applicant.Draft, applicant.Account, FiledForms.AsDraft(1_000_000 + _drafts), DateTimeOffset.UtcNow, _protector));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Reads the page of the declaration, whose token the last button sends.</summary>
    public async Task OpenDeclarationAsync()
    {
        await PutDraftsAsync(portal.Database);
        foreach (var group in _all.Chunk(100))
        {
            await Task.WhenAll(group.Select(async applicant => applicant.Token = await TokenAsync(applicant, "/apply/declaration")));
        }
    }

    /// <summary>提交失业登记申请: the last button, as the n-th of the round's applicants presses it.</summary>
    public Task SubmitAsync(HttpClient client, int turn) => SendAsync(
        client, _all[turn % _all.Count], "/apply/declaration", "/apply/confirmation/",
        ("Key", _all[turn % _all.Count].Draft.ToString(CultureInfo.InvariantCulture)), ("DeclarationAccepted", "true"));

    public void Dispose() => _browser.Dispose();

    private async Task AskForCodeAsync(Applicant applicant)
    {
        applicant.Token = await TokenAsync(applicant, "/account/sign-in");
        await SendAsync(_browser, applicant, "/account/sign-in", "/account/sign-in/code", ("Mobile", applicant.Mobile));
    }

    private Task RedeemAsync(Applicant applicant, string code) =>
        SendAsync(_browser, applicant, "/account/sign-in/code", "/my", ("Code", code));

    private async Task<Dictionary<string, string>> CodesAsync()
    {
        await using var db = MeasuringOfficers.Open(portal.Database);
        var sent = await db.SmsMessages.AsNoTracking().OrderBy(sms => sms.Id).ToListAsync();
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (mobile, text) in sent.Select(sms => sms.Open(_protector)))
        {
            codes[mobile] = Code().Match(text).Value;
        }

        return codes;
    }

    private async Task<string> TokenAsync(Applicant applicant, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await applicant.SendAsync(_browser, request);
        answer.EnsureSuccessStatusCode();
        return Token().Match(await answer.Content.ReadAsStringAsync()).Groups["token"].Value;
    }

    private static async Task SendAsync(HttpClient client, Applicant applicant, string address, string leadsTo, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new FormUrlEncodedContent(fields.Append((Name: "__RequestVerificationToken", Value: applicant.Token))
            .Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await applicant.SendAsync(client, request);
        if (answer.StatusCode is not HttpStatusCode.Found
            || answer.Headers.Location?.ToString().StartsWith(leadsTo, StringComparison.Ordinal) is not true)
        {
            throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode} to {answer.Headers.Location}.");
        }
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    /// <summary>One of them, with the cookies of a browser of their own.</summary>
    private sealed class Applicant(string mobile)
    {
        private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

        public string Mobile => mobile;

        public ApplicantAccountId Account { get; set; }

        public string Token { get; set; } = "";

        public long Draft { get; set; }

        public async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            var answer = await client.SendAsync(request);
            foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            {
                var parts = set.Split(';')[0].Split('=', 2);
                _cookies[parts[0]] = parts[1];
            }

            return answer;
        }
    }
}

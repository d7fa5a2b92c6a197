using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class EnrollingAnAuthenticator(EnrollingAnAuthenticator.StrictPortal portal) : IClassFixture<EnrollingAnAuthenticator.StrictPortal>
{
    private const string Page = "/account/staff/authenticator";

    [Fact]
    public async Task Comes_before_everything_else_where_one_is_required()
    {
        using var officer = await SignedInAsync("enrol.first");

        foreach (var path in new[] { "/staff", "/staff/queue", "/staff/jobs", "/account/staff/password" })
        {
            Assert.Equal(Page, await officer.ArrivalAsync(path));
        }

        var (_, codes) = await EnrolAsync(officer);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal("/staff/queue", await officer.ArrivalAsync("/staff/queue"));
    }

    [Fact]
    public async Task Comes_after_the_change_of_a_one_time_password()
    {
        await portal.AddOfficerAsync("enrol.later", "220102", OfficerRole.Window);
        await portal.ReadAsync(db => db.Users.Where(account => account.UserName == "enrol.later")
            .ExecuteUpdateAsync(account => account.SetProperty(a => a.MustChangePassword, true)));
        using var officer = await portal.OfficerAsync("enrol.later");

        Assert.Equal("/account/staff/password", await officer.ArrivalAsync(Page));
        var changed = await officer.PostFromAsync(
            "/account/staff/password", "/account/staff/password",
            ("Present", DemoData.Password), ("Next", "Neue-Seite-2026"), ("Again", "Neue-Seite-2026"));

        Assert.Equal(Page, changed.Arrival());
    }

    [Fact]
    public async Task Keeps_neither_secret_nor_recovery_codes_where_they_could_be_read()
    {
        using var officer = await SignedInAsync("enrol.sealed");
        var (letters, codes) = await EnrolAsync(officer);

        var (files, logs) = (await portal.ReadDatabaseFilesAsync(), await portal.ReadLogsAsync());
        foreach (var secret in codes.Append(letters).Append(letters.Replace(" ", "", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(secret, files, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, logs, StringComparison.OrdinalIgnoreCase);
        }

        await portal.AddOfficerAsync("enrol.copied", "220102", OfficerRole.Window);
        await portal.ReadAsync(async db =>
        {
            var source = await db.Users.SingleAsync(account => account.UserName == "enrol.sealed");
            var target = await db.Users.SingleAsync(account => account.UserName == "enrol.copied");
            (target.AuthenticatorSecret, target.TwoFactorEnabled) = (source.AuthenticatorSecret, true);
            return await db.SaveChangesAsync();
        });
        using var thief = await portal.AtTheSecondStepAsync("enrol.copied");
        var copied = await thief.SendCodeAsync(Phone.With(letters, portal.Clock).NextCode());
        Assert.Equal(HttpStatusCode.InternalServerError, copied.StatusCode);
    }

    [Fact]
    public async Task Shows_the_secret_as_a_picture_and_in_groups_and_says_what_is_wrong_without_changing_it()
    {
        using var officer = await SignedInAsync("enrol.wrong");
        var page = await officer.PageAsync(Page);
        var letters = LettersOn(page);

        Assert.StartsWith("data:image/png;base64,", page.QuerySelector("img.qr")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Matches("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$", letters);

        var empty = await Pages.ReadAsync(await SendAsync(officer, page, "", ""));
        Assert.Equal(2, empty.QuerySelectorAll(".error-summary li").Length);
        var wrongCode = await Pages.ReadAsync(await SendAsync(officer, empty, "000000", DemoData.Password));
        Assert.Contains("动态验证码不对", wrongCode.Described("Code"), StringComparison.Ordinal);
        var wrongPassword = await Pages.ReadAsync(await SendAsync(officer, wrongCode, Phone.With(letters, portal.Clock).Code(), "wrong"));
        Assert.Contains("登录密码不对", wrongPassword.Described("Password"), StringComparison.Ordinal);

        Assert.Equal([letters, letters, letters], new[] { empty, wrongCode, wrongPassword }.Select(LettersOn));
        Assert.False(await portal.ReadAsync(db => db.Users.Where(a => a.UserName == "enrol.wrong").Select(a => a.TwoFactorEnabled).SingleAsync()));
    }

    [Fact]
    public async Task Takes_no_secret_that_was_offered_to_somebody_else_or_too_long_ago()
    {
        using var one = await SignedInAsync("enrol.one");
        using var other = await SignedInAsync("enrol.other");
        var offered = OfferedOn(await one.PageAsync(Page));

        var page = await other.PageAsync(Page);
        var stolen = await Pages.ReadAsync(await other.PostAsync(
            page, Page, ("Offered", offered), ("Code", "123456"), ("Password", DemoData.Password)));
        Assert.Contains("已过期", stolen.Described("Code"), StringComparison.Ordinal);

        var old = await other.PageAsync(Page);
        portal.Clock.Pass(TimeSpan.FromMinutes(10));
        await other.GetAsync(new Uri(Page, UriKind.Relative));
        portal.Clock.Pass(TimeSpan.FromMinutes(10));
        await other.GetAsync(new Uri(Page, UriKind.Relative));
        portal.Clock.Pass(TimeSpan.FromMinutes(10));
        var late = await Pages.ReadAsync(await SendAsync(other, old, Phone.With(LettersOn(old), portal.Clock).Code(), DemoData.Password));
        Assert.Contains("已过期", late.Described("Code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_other_sessions_and_puts_another_telephone_in_the_place_of_the_first()
    {
        using var officer = await SignedInAsync("enrol.twice");
        using var elsewhere = await SignedInAsync("enrol.twice");
        var (letters, codes) = await EnrolAsync(officer);
        Assert.Equal("/account/staff/sign-in", await elsewhere.ArrivalAsync("/staff"));

        var (second, _) = await EnrolAsync(officer, $"{Page}/replace");
        using var visitor = await portal.AtTheSecondStepAsync("enrol.twice");
        Assert.Equal(SecondStepVisits.CodePage, (await visitor.SendCodeAsync(Phone.With(letters, portal.Clock).NextCode())).Arrival());
        Assert.NotEqual("/staff", (await visitor.SendRecoveryCodeAsync(codes[0])).Arrival());
        Assert.Equal("/staff", (await visitor.SendCodeAsync(Phone.With(second, portal.Clock).NextCode())).Arrival());
    }

    [Fact]
    public async Task Makes_new_recovery_codes_for_who_knows_the_password()
    {
        using var officer = await SignedInAsync("enrol.codes");
        var (letters, first) = await EnrolAsync(officer);

        var wrong = await Pages.ReadAsync(await officer.PostFromAsync(Page, $"{Page}/codes", ("Password", "wrong")));
        Assert.Contains("登录密码不对", wrong.Described("Password"), StringComparison.Ordinal);
        var renewed = await Pages.ReadAsync(await officer.PostFromAsync(Page, $"{Page}/codes", ("Password", DemoData.Password)));
        var second = CodesOn(renewed);

        Assert.Empty(first.Intersect(second));
        using var visitor = await portal.AtTheSecondStepAsync("enrol.codes");
        Assert.NotEqual("/staff", (await visitor.SendRecoveryCodeAsync(first[0])).Arrival());
        Assert.Equal("/staff", (await visitor.SendRecoveryCodeAsync(second[0])).Arrival());
        Assert.Equal("9", (await visitor.PageAsync(Page)).QuerySelector("[data-testid=codes-left]")!.TextContent);
        Assert.NotEqual(letters, second[0]);
    }

    [Fact]
    public async Task Is_undone_by_an_administrator_for_a_lost_telephone_and_ends_the_sessions()
    {
        using var officer = await SignedInAsync("enrol.lost");
        await EnrolAsync(officer);
        using var administrator = await portal.EnrolledAdministratorAsync();
        var address = $"/admin/accounts/{await portal.IdOfAsync("enrol.lost")}";

        var reset = await Pages.ReadAsync(await administrator.PostFromAsync(address, $"{address}/authenticator"));
        Assert.Contains("身份验证器已重置", reset.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        var again = await Pages.ReadAsync(await administrator.PostFromAsync(address, $"{address}/authenticator"));
        Assert.Contains("没有需要保存的改动", again.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("/account/staff/sign-in", await officer.ArrivalAsync("/staff"));
        using var anew = await SignedInAsync("enrol.lost");
        Assert.Equal(Page, await anew.ArrivalAsync("/staff"));
        var id = await portal.IdOfAsync("enrol.lost");
        Assert.Single(await portal.ReadAsync(db => db.OversightEntries.Where(entry => entry.SubjectKey == id).ToListAsync()), entry => entry.Act == OversightAct.AuthenticatorReset);
    }

    private static string LettersOn(IHtmlDocument page) => page.QuerySelector("[data-testid=secret]")!.TextContent;

    private static string OfferedOn(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("[name=Offered]")!.Value;

    private static List<string> CodesOn(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-testid=recovery-codes] code").Select(code => code.TextContent)];

    private static Task<HttpResponseMessage> SendAsync(HttpClient officer, IHtmlDocument page, string code, string password) => officer.PostAsync(
        page, Page, ("Offered", OfferedOn(page)), ("Code", code), ("Password", password));

    private async Task<HttpClient> SignedInAsync(string userName)
    {
        await portal.AddOfficerAsync(userName, "220102", OfficerRole.Window);
        return await portal.OfficerAsync(userName);
    }

    private async Task<(string Letters, IReadOnlyList<string> Codes)> EnrolAsync(HttpClient officer, string path = Page)
    {
        var page = await officer.PageAsync(path);
        var letters = LettersOn(page);
        var done = await Pages.ReadAsync(await SendAsync(officer, page, Phone.With(letters, portal.Clock).Code(), DemoData.Password));
        return (letters, CodesOn(done));
    }

    /// <summary>A portal that asks every officer for an authenticator, as Production does.</summary>
    public sealed class StrictPortal : Portal
    {
        private Phone? _phone;

        public StrictPortal() => Set("SignIn:RequireAuthenticator", "true");

        public async Task<HttpClient> EnrolledAdministratorAsync()
        {
            _phone ??= await this.EnrolAsync("admin.jilin");
            var administrator = await this.AtTheSecondStepAsync("admin.jilin");
            (await administrator.SendCodeAsync(_phone.NextCode())).EnsureSuccessStatusCode();
            return administrator;
        }
    }
}

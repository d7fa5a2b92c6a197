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

public sealed class AdministeringAccounts(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private HttpClient _administrator = null!;

    public async Task InitializeAsync() => _administrator = await portal.OfficerAsync("admin.jilin");

    public Task DisposeAsync()
    {
        _administrator.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Opens_an_account_whose_password_is_shown_once_and_changed_at_the_first_sign_in()
    {
        var issued = await OpenAsync("case.first");
        var password = issued.QuerySelector("[data-testid=password]")!.TextContent;
        using var officer = portal.Visitor();

        var first = await officer.SignInAsync("case.first", password);
        Assert.Equal("/account/staff/password", first.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("/account/staff/password", await ArrivalAsync(officer, "/staff/registrations"));

        var changed = await ChangePasswordAsync(officer, password, "Neue-Seite-2026");
        Assert.Equal("/staff", changed.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("/staff/registrations", await ArrivalAsync(officer, "/staff/registrations"));
        Assert.DoesNotContain(password, (await _administrator.PageAsync($"/admin/accounts/{await portal.IdOfAsync("case.first")}")).Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(password, await portal.ReadDatabaseFilesAsync(), StringComparison.Ordinal);
        Assert.Equal(
            [OversightAct.OfficerAccountOpened, OversightAct.OfficerSignedIn, OversightAct.OfficerPasswordChanged],
            await ActsOnAsync("case.first"));
    }

    [Fact]
    public async Task Tells_every_mistake_at_its_field_and_keeps_what_was_typed()
    {
        var page = await Pages.ReadAsync(await _administrator.PostFromAsync(
            "/admin/accounts/new", "/admin/accounts/new", ("UserName", "Zwei Worte"), ("Agency", "999999")));

        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".error-summary li").Length);
        Assert.Equal("Zwei Worte", page.GetElementById("UserName")!.GetAttribute("value"));
        Assert.Contains("用户名", page.Described("UserName"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_no_name_twice_and_no_agency_that_is_not_there()
    {
        var taken = await OpenAsync("supervisor.nanguan");
        var nowhere = await OpenAsync("case.nowhere", "999999");

        Assert.Contains("已有人使用", taken.Described("UserName"), StringComparison.Ordinal);
        Assert.Contains("没有这家机构", nowhere.Described("Agency"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("close", "", "")]
    [InlineData("role", "role", "Statistician")]
    [InlineData("move", "agency", "222401")]
    [InlineData("password", "", "")]
    public async Task Counts_from_the_officers_next_request(string act, string field, string value)
    {
        var name = $"window.{act}";
        await portal.AddOfficerAsync(name, "220102", OfficerRole.Window);
        using var officer = await portal.OfficerAsync(name);
        Assert.Equal("/staff/queue", await ArrivalAsync(officer, "/staff/queue"));

        var address = $"/admin/accounts/{await portal.IdOfAsync(name)}";
        (string, string)[] answers = field.Length == 0 ? [] : [(field, value)];
        var answer = await _administrator.PostFromAsync(address, $"{address}/{act}", answers);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/account/staff/sign-in", await ArrivalAsync(officer, "/staff/queue"));
    }

    [Fact]
    public async Task Moves_an_officer_with_what_the_new_agency_may_see()
    {
        await portal.AddOfficerAsync("supervisor.mobile", "220102", OfficerRole.Supervisor);
        var address = $"/admin/accounts/{await portal.IdOfAsync("supervisor.mobile")}";
        var application = await portal.FileAsync(3100, "222401001");

        await _administrator.PostFromAsync(address, $"{address}/move", ("agency", "222401"));
        using var officer = await portal.OfficerAsync("supervisor.mobile");

        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(new Uri(application, UriKind.Relative))).StatusCode);
        Assert.Contains("南关区就业服务局 → 延吉市就业服务局", (await _administrator.PageAsync(address)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_and_opens_again_and_says_which()
    {
        await portal.AddOfficerAsync("window.twice", "220102", OfficerRole.Window);
        var address = $"/admin/accounts/{await portal.IdOfAsync("window.twice")}";

        await _administrator.PostFromAsync(address, $"{address}/close");
        var again = await Pages.ReadAsync(await _administrator.PostFromAsync(address, $"{address}/close"));
        Assert.Contains("未完成", again.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        await _administrator.PostFromAsync(address, $"{address}/reopen");

        using var officer = await portal.OfficerAsync("window.twice");
        Assert.Equal("/staff/queue", await ArrivalAsync(officer, "/staff/queue"));
        Assert.Equal(
            [OversightAct.OfficerAccountClosed, OversightAct.OfficerAccountReopened, OversightAct.OfficerSignedIn],
            await ActsOnAsync("window.twice"));
    }

    [Fact]
    public async Task Unlocks_who_typed_wrong_too_often()
    {
        await portal.AddOfficerAsync("window.locked", "220102", OfficerRole.Window);
        using var officer = portal.Visitor();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await officer.SignInAsync("window.locked", "wrong");
        }

        var address = $"/admin/accounts/{await portal.IdOfAsync("window.locked")}";
        Assert.Contains("已锁定", (await _administrator.PageAsync(address)).QuerySelector(".file-head")!.TextContent, StringComparison.Ordinal);
        await _administrator.PostFromAsync(address, $"{address}/unlock");

        var answer = await officer.SignInAsync("window.locked", DemoData.Password);
        Assert.Equal("/staff", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Is_not_for_ones_own_account()
    {
        var address = $"/admin/accounts/{await portal.IdOfAsync("admin.jilin")}";

        var page = await Pages.ReadAsync(await _administrator.PostFromAsync("/admin/accounts/new", $"{address}/close"));

        Assert.Contains("不能停用", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await _administrator.PageAsync(address)).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Refuses_a_wrong_present_password_and_one_that_is_too_weak()
    {
        await portal.AddOfficerAsync("window.own", "220102", OfficerRole.Window);
        using var officer = await portal.OfficerAsync("window.own");

        var wrong = await Pages.ReadAsync(await ChangePasswordAsync(officer, "wrong", "Neue-Seite-2026"));
        var weak = await Pages.ReadAsync(await ChangePasswordAsync(officer, DemoData.Password, "abcdefghijkl"));

        Assert.Contains("不对", wrong.Described("Present"), StringComparison.Ordinal);
        Assert.Contains("太常见", weak.Described("Next"), StringComparison.Ordinal);
        Assert.Equal("", ((IHtmlInputElement)weak.GetElementById("Next")!).Value);
    }

    [Fact]
    public async Task Pages_and_narrows_the_list()
    {
        for (var number = 1; number <= 22; number++)
        {
            await portal.AddOfficerAsync($"many.{number}", "222403", OfficerRole.CaseOfficer);
        }

        var first = await _administrator.PageAsync("/admin/accounts?name=many&agency=222403&role=CaseOfficer");
        var second = await _administrator.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((20, 2), (first.QuerySelectorAll("tbody tr").Length, second.QuerySelectorAll("tbody tr").Length));
        Assert.Empty((await _administrator.PageAsync("/admin/accounts?name=many&role=Window")).QuerySelectorAll("tbody tr"));
    }

    private async Task<IHtmlDocument> OpenAsync(string userName, string agency = "220102001") => await Pages.ReadAsync(
        await _administrator.PostFromAsync(
            "/admin/accounts/new",
            "/admin/accounts/new",
            ("UserName", userName), ("DisplayName", "刘基层"), ("Agency", agency), ("Role", "CaseOfficer")));

    private static Task<HttpResponseMessage> ChangePasswordAsync(HttpClient officer, string present, string next) => officer.PostFromAsync(
        "/account/staff/password",
        "/account/staff/password",
        ("Present", present), ("Next", next), ("Again", next));

    private static async Task<string> ArrivalAsync(HttpClient visitor, string path) =>
        (await visitor.GetAsync(new Uri(path, UriKind.Relative))).RequestMessage!.RequestUri!.AbsolutePath;

    private async Task<List<OversightAct>> ActsOnAsync(string userName)
    {
        var id = await portal.IdOfAsync(userName);
        return await portal.ReadAsync(db => db.OversightEntries
            .Where(entry => entry.SubjectKey == id)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => entry.Act)
            .ToListAsync());
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class SettingUpTheFirstAdministrator(EnrollingAnAuthenticator.StrictPortal portal) : IClassFixture<EnrollingAnAuthenticator.StrictPortal>
{
    private const string Page = "/account/staff/set-up";
    private const string Chosen = "tgvbuh-mountain-lake";

    [Fact]
    public async Task Sets_the_password_and_leads_on_to_the_authenticator()
    {
        var token = await TokenForAsync("first.one");
        using var visitor = portal.Visitor();

        var answer = await SendAsync(visitor, token, Chosen);

        Assert.Equal("/account/staff/authenticator", answer.Arrival());
        Assert.Equal("/account/staff/authenticator", await visitor.ArrivalAsync("/admin"));
        using var later = portal.Visitor();
        Assert.Equal("/account/staff/authenticator", (await later.SignInAsync("first.one", Chosen)).Arrival());
        Assert.DoesNotContain(token, await portal.ReadDatabaseFilesAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(token, await portal.ReadLogsAsync(), StringComparison.Ordinal);
        var id = await portal.IdOfAsync("first.one");
        Assert.Equal(
            [OversightAct.OfficerSetUpIssued, OversightAct.OfficerSetUpDone, OversightAct.OfficerSignedIn, OversightAct.OfficerSignedIn],
            await portal.ReadAsync(db => db.OversightEntries.Where(entry => entry.SubjectKey == id).OrderBy(entry => entry.Sequence).Select(entry => entry.Act).ToListAsync()));
    }

    [Fact]
    public async Task Works_once_and_for_a_day_and_only_with_the_newest_token()
    {
        var replaced = await TokenForAsync("first.two");
        var token = await TokenForAsync("first.two");
        using var visitor = portal.Visitor();

        await AssertRefusedAsync(visitor, replaced);
        await AssertRefusedAsync(visitor, token[..^1]);
        await SendAsync(visitor, token, Chosen);
        using var again = portal.Visitor();
        await AssertRefusedAsync(again, token);

        var late = await TokenForAsync("first.late");
        portal.Clock.Pass(TimeSpan.FromHours(24));
        await AssertRefusedAsync(again, late);
    }

    [Fact]
    public async Task Says_everything_that_is_wrong_at_once_and_keeps_the_token()
    {
        var token = await TokenForAsync("first.weak");
        using var visitor = portal.Visitor();

        var page = await Pages.ReadAsync(await visitor.PostFromAsync(
            Page, Page, ("Token", token), ("Next", "first jilin"), ("Again", "other")));

        Assert.Equal("密码至少12个字符", page.Described("Next").Split("错误：")[1].Split('；')[0]);
        Assert.Contains("用户名", page.Described("Next"), StringComparison.Ordinal);
        Assert.Contains("jilin", page.Described("Next"), StringComparison.Ordinal);
        Assert.Contains("不同", page.Described("Again"), StringComparison.Ordinal);
        Assert.Equal(token, ((IHtmlInputElement)page.GetElementById("Token")!).Value);
        Assert.Equal("", ((IHtmlInputElement)page.GetElementById("Next")!).Value);

        var empty = await Pages.ReadAsync(await visitor.PostFromAsync(Page, Page));
        Assert.Equal(2, empty.QuerySelectorAll(".error-summary li").Length);
    }

    [Fact]
    public async Task Is_not_offered_to_who_has_a_password_already()
    {
        Assert.True(await portal.InsideAsync(async services =>
            (await services.GetRequiredService<OfficerSetUp>().IssueAsync(Officer("admin.jilin"))).IsRefused));
    }

    private static async Task AssertRefusedAsync(HttpClient visitor, string token)
    {
        var page = await Pages.ReadAsync(await SendAsync(visitor, token, Chosen));
        Assert.Contains("已经用过", page.Described("Token"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient visitor, string token, string password) =>
        visitor.PostFromAsync(Page, Page, ("Token", token), ("Next", password), ("Again", password));

    private static NewOfficer Officer(string userName) => new(userName, "吴管平", AgencyCode.Province, OfficerRole.Administrator);

    private Task<string> TokenForAsync(string userName) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<OfficerSetUp>().IssueAsync(Officer(userName))).Value!);
}

using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Service;

namespace UnemploymentRegistration.Web.Tests.Exit;

/// <summary>Standards, local grounds, published documents and false statements, as their keepers meet them (9.1(2), 9.6, 10.5, 10.7).</summary>
public sealed class KeepingTheListsOfAnExit(Portal portal) : IClassFixture<Portal>
{
    private const string Documents = "/admin/documents";
    private const string FalseStatements = "/staff/false-statements";
    private const string Grounds = "/admin/local-grounds";
    private const string Standards = "/admin/dibao-standards";

    [Fact]
    public async Task Takes_a_standard_for_a_county_that_is_chosen_by_its_name()
    {
        using var administrator = await portal.OfficerAsync("admin.jilin");
        var wrong = await Pages.ReadAsync(await administrator.PostFromAsync(Standards, Standards, ("Form.Monthly", "很多"), ("Form.Kind", "")));
        Assert.Equal(["Form_County", "Form_Kind", "Form_ValidFrom", "Form_Monthly", "Form_Document"], wrong.WrongFields());
        Assert.Equal("很多", wrong.QuerySelector("#Form_Monthly")!.GetAttribute("value"));
        var county = wrong.QuerySelectorAll("#Form_County option").Single(option => option.TextContent == "吉林省长春市南关区").GetAttribute("value")!;
        (string, string)[] standard =
        [
            ("Form.County", county), ("Form.Kind", "Dibao"), ("Form.ValidFrom", "2026-01-01"), ("Form.Monthly", "1,050.5"), ("Form.Document", "长民发〔2025〕3号"),
        ];

        using var entered = await administrator.PostFromAsync(Standards, Standards, standard);
        Assert.Contains("1050.5", (await administrator.PageAsync(Standards)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        var twice = await Pages.ReadAsync(await administrator.PostFromAsync(Standards, Standards, standard));
        Assert.Equal(["Form_ValidFrom"], twice.WrongFields());
    }

    [Fact]
    public async Task Ends_a_local_ground_on_a_day_that_is_not_before_its_first()
    {
        using var administrator = await portal.OfficerAsync("admin.jilin");
        Assert.Equal(
            ["Form_Division", "Form_Name", "Form_Document", "Form_ValidFrom"],
            (await Pages.ReadAsync(await administrator.PostFromAsync(Grounds, Grounds, ("Form.Division", "110105")))).WrongFields());
        using var entered = await administrator.PostFromAsync(
            Grounds,
            Grounds,
            ("Form.Division", "220102"), ("Form.Name", "迁往省外长期居住"), ("Form.Document", "长南人社发〔2026〕2号"), ("Form.ValidFrom", "2026-03-01"));
        var end = (await administrator.PageAsync(Grounds)).QuerySelector("tbody a")!.GetAttribute("href")!;
        var address = $"{Grounds}/{end.Split('=')[^1]}/end";

        var early = await Pages.ReadAsync(await administrator.PostFromAsync(end, address, ("End.LastDay", "2026-02-28")));
        Assert.Equal(["End_LastDay"], early.WrongFields());
        Assert.Equal("28", early.QuerySelector("#End_LastDay_Day")!.GetAttribute("value"));

        using var ended = await administrator.PostFromAsync(end, address, ("End.LastDay", "2026-12-31"));
        Assert.Contains("至2026年12月31日", (await administrator.PageAsync(Grounds)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishes_version_after_version_and_says_which_of_them_is_used_today()
    {
        using var administrator = await portal.OfficerAsync("admin.jilin");
        var wrong = await Pages.ReadAsync(await administrator.PostFromAsync(
            Documents, $"{Documents}/new", ("Kind", "SmsTemplate"), ("Name", "邀"), ("Text", "请携带离职证明前来办理"), ("ValidFrom", "2026-03-05")));
        Assert.Equal(["Name", "Text", "ValidFrom"], wrong.WrongFields());
        Assert.Contains("一(四)", wrong.QuerySelector("#Text-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("请携带离职证明前来办理", wrong.QuerySelector("#Text")!.TextContent.Trim());

        var first = await portal.PublishAsync(DocumentKind.ServiceList, "公共就业服务清单", "一、求职登记；二、职业指导");
        using var next = await administrator.PostFromAsync(
            $"{Documents}/new?after={first}",
            $"{Documents}/new",
            ("Kind", "ServiceList"), ("Name", "公共就业服务清单"), ("Text", "一、求职登记；二、岗位推介"), ("ValidFrom", "2026-04-01"));
        Assert.Equal(["未到生效日期", "现行"], StatesIn(await administrator.PageAsync(Documents)));
        Assert.Null((await administrator.PageAsync($"{Documents}/{first}")).QuerySelector("main form"));

        var second = (await administrator.PageAsync(Documents)).QuerySelector("tbody a")!.GetAttribute("href")!;
        portal.Clock.Now = portal.Clock.Now.AddDays(26);
        using var again = await portal.OfficerAsync("admin.jilin");
        using var withdrawn = await again.PostFromAsync(second, $"{second}/withdraw");
        Assert.Equal(["已停用", "已被替换", "已被替换"], StatesIn(await again.PageAsync(Documents)));
    }

    [Fact]
    public async Task Lists_a_false_statement_for_the_credit_system_only_after_a_second_person_confirmed_it()
    {
        var served = await portal.ServedAsync(7501);
        using var officer = await portal.OfficerAsync("service.nanguan");
        var registration = (await officer.PageAsync(served)).QuerySelector("a[href^='/staff/registrations/']")!.GetAttribute("href")!;
        var write = $"{registration}/false-statement";
        var wrong = await Pages.ReadAsync(await officer.PostFromAsync(write, write, ("What", "太短"), ("ObtainedOn", "2099-01-01")));
        Assert.Equal(["Obtained", "ObtainedOn", "What"], wrong.WrongFields());
        (string, string)[] statement =
            [("Obtained", "InsuranceBenefit"), ("ObtainedOn", "2026-03-02"), ("What", "承诺没有工作，社保查实已在单位上班并领取待遇")];

        using var recorded = await officer.PostFromAsync(write, write, statement);
        var address = recorded.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Equal(["Obtained"], (await Pages.ReadAsync(await officer.PostFromAsync(write, write, statement))).WrongFields());
        Assert.Null((await officer.PageAsync(address)).QuerySelector("main form"));
        (string, string)[] judgement = [("Form.Conclusion", "confirmed"), ("Form.Reasons", "社保缴费与领取记录一致，本人到场承认")];
        using var own = await officer.PostFromAsync(address, $"{address}/judge", judgement);
        Assert.Equal(HttpStatusCode.Forbidden, own.StatusCode);

        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        Assert.DoesNotContain(address, LinksIn(await supervisor.PageAsync($"{FalseStatements}?status=Confirmed")));
        var without = await Pages.ReadAsync(await supervisor.PostFromAsync(address, $"{address}/judge", ("Form.Reasons", "属实")));
        Assert.Equal(["Form_Conclusion", "Form_Reasons"], without.WrongFields());
        Assert.Equal("属实", without.QuerySelector("#Form_Reasons")!.TextContent.Trim());
        using var confirmed = await supervisor.PostFromAsync(address, $"{address}/judge", judgement);
        Assert.Contains("社保缴费与领取记录一致", (await supervisor.PageAsync(address)).Words(), StringComparison.Ordinal);
        Assert.Contains(address, LinksIn(await supervisor.PageAsync($"{FalseStatements}?status=Confirmed")));
        var second = await Pages.ReadAsync(await supervisor.PostFromAsync(FalseStatements, $"{address}/judge", [("Form.Conclusion", "dismissed"), judgement[1]]));
        Assert.Contains("该记录已有结论", second.Words(), StringComparison.Ordinal);
        Assert.Equal(FalseStatementStatus.Confirmed, await portal.ReadAsync(db => db.FalseStatements.Select(s => s.Status).SingleAsync()));

        using var stranger = await portal.OfficerAsync("supervisor.yanji");
        using var outside = await stranger.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    private static string[] StatesIn(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("td[data-label=状态]").Select(cell => cell.TextContent.Trim())];

    private static IEnumerable<string?> LinksIn(IHtmlDocument page) => page.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href"));
}

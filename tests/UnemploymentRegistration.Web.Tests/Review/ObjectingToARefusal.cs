using System.Net;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class ObjectingToARefusal(Portal portal) : IClassFixture<Portal>
{
    private const string Statement = "我2026年1月已经离开那家公司，没有工作，请再核实。";
    private const string Reason = "经向公司和社区核实，用工备案已于一月撤销。";

    [Fact]
    public async Task Goes_from_the_applicant_to_the_superior_and_back_with_the_registration_of_that_day()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 701);
        var number = await applicant.FileAsync();
        var path = $"/staff/applications/{number}";
        await RefuseAsync(path);
        var own = await applicant.VisitAsync($"/my/applications/{number}");
        Assert.Contains("长春市就业服务局决定", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var filed = await applicant.SendAsync($"/my/applications/{number}/objection", ("Statement", Statement));
        Assert.Contains("等待答复", filed.Main, StringComparison.Ordinal);
        Assert.Null(filed.Html.QuerySelector($"a[href='/my/applications/{number}/objection']"));

        using var changchun = await portal.OfficerAsync("supervisor.changchun");
        var list = await changchun.PageAsync("/staff/objections");
        var objection = list.QuerySelector("a[href^='/staff/objections/']")!.GetAttribute("href")!;
        var file = await changchun.PageAsync(objection);
        Assert.Contains(Statement, file.QuerySelector("[aria-labelledby=statement]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("剩余5个工作日", file.QuerySelector(".file-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("被某公司录用", file.QuerySelector("[aria-labelledby=decision]")!.TextContent, StringComparison.Ordinal);
        var answered = await Pages.ReadAsync(await changchun.PostAsync(
            file, $"{objection}/answer", ("Answer.Outcome", "overturn"), ("Answer.Reason", Reason)));
        Assert.Contains("撤销原决定", answered.QuerySelector("[aria-labelledby=answer]")!.TextContent, StringComparison.Ordinal);

        var result = (await changchun.PageAsync(path)).QuerySelector("[aria-labelledby=result]")!.TextContent;
        Assert.Contains("审核通过（经申诉）", result, StringComparison.Ordinal);
        Assert.Contains("经核实处于就业状态", result, StringComparison.Ordinal);
        Assert.Contains("2026年3月6日", result, StringComparison.Ordinal);
        var after = (await applicant.VisitAsync($"/my/applications/{number}")).QuerySelector("main")!.TextContent;
        Assert.Contains("申诉成立，原决定已撤销", after, StringComparison.Ordinal);
        Assert.Contains(Reason, after, StringComparison.Ordinal);
        var progress = await applicant.VisitAsync("/my");
        Assert.Contains("已登记失业", progress.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_a_statement_and_keeps_what_was_typed()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 702);
        var number = await applicant.FileAsync();
        await RefuseAsync($"/staff/applications/{number}");

        var page = await applicant.SendAsync($"/my/applications/{number}/objection", ("Statement", "不同意"));

        Assert.Contains("至少10个字", page.ErrorAt("Statement"), StringComparison.Ordinal);
        Assert.Equal("不同意", page.Html.GetElementById("Statement")!.TextContent.Trim());
        Assert.StartsWith("错误：", page.Html.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_no_stranger_s_and_nothing_without_a_refusal()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 703);
        using var stranger = await Applicant.SignedInAsync(portal, 704);
        var number = await applicant.FileAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/my/applications/{number}/objection")).StatusCode);
        var early = await applicant.GetAsync($"/my/applications/{number}/objection");
        Assert.Equal($"/my/applications/{number}", early.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Can_be_written_down_at_a_window_and_is_upheld_with_a_lawful_reason_only()
    {
        var path = await portal.FileAsync(705);
        await RefuseAsync(path);
        using var clerk = await portal.OfficerAsync("window.nanguan");
        var recorded = await Pages.ReadAsync(await clerk.PostFromAsync($"{path}/objection", $"{path}/objection", ("Statement", Statement)));
        var objection = recorded.QuerySelector("a[href^='/staff/objections/']")!.GetAttribute("href")!;
        using var nanguan = await portal.OfficerAsync("supervisor.nanguan");
        Assert.Contains("原决定由您作出", (await nanguan.PageAsync(objection)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var changchun = await portal.OfficerAsync("supervisor.changchun");

        var unlawful = await Pages.ReadAsync(await changchun.PostFromAsync(
            objection, $"{objection}/answer", ("Answer.Outcome", "uphold"), ("Answer.Reason", "材料不全，没有提供离职证明，维持原决定。")));
        Assert.Contains("一（四）", unlawful.Described("Answer_Reason"), StringComparison.Ordinal);
        var nothing = await Pages.ReadAsync(await changchun.PostFromAsync(objection, $"{objection}/answer"));
        Assert.Equal(2, nothing.QuerySelectorAll(".error-summary li").Length);
        var upheld = await Pages.ReadAsync(await changchun.PostFromAsync(
            objection, $"{objection}/answer", ("Answer.Outcome", "uphold"), ("Answer.Reason", "经再次核实，本人仍在该公司上班领工资。")));

        Assert.Contains("维持原决定", upheld.QuerySelector("[aria-labelledby=answer]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("王晓窗代为记录", upheld.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_exist_outside_the_jurisdiction()
    {
        var path = await portal.FileAsync(706);
        await RefuseAsync(path);
        using var clerk = await portal.OfficerAsync("window.nanguan");
        var recorded = await Pages.ReadAsync(await clerk.PostFromAsync($"{path}/objection", $"{path}/objection", ("Statement", Statement)));
        var objection = recorded.QuerySelector("a[href^='/staff/objections/']")!.GetAttribute("href")!;
        using var yanji = await portal.OfficerAsync("supervisor.yanji");

        Assert.Equal(HttpStatusCode.NotFound, (await yanji.GetAsync(new Uri(objection, UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await yanji.GetAsync(new Uri($"{path}/objection", UriKind.Relative))).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await yanji.PostFromAsync("/staff/queue", $"{objection}/answer", ("Answer.Outcome", "overturn"), ("Answer.Reason", Reason))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync(new Uri("/staff/objections", UriKind.Relative))).StatusCode);
    }

    private async Task RefuseAsync(string path)
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var answer = await officer.PostFromAsync(
            path,
            $"{path}/refuse",
            ("Refuse.Ground", "in-employment"),
            ("Refuse.Explanation", "经查劳动用工备案，您于2026年2月1日被某公司录用。"),
            ("Refuse.Evidence", "2026年3月6日电话向某公司人事部核实，确认在岗。"));
        answer.EnsureSuccessStatusCode();
    }
}

using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class DecidingAnApplication(Portal portal) : IClassFixture<Portal>
{
    private const string Explanation = "经查劳动用工备案，您于2026年2月1日被某公司录用。";
    private const string Evidence = "2026年3月6日电话向某公司人事部核实，确认在岗。";

    [Fact]
    public async Task Rests_on_form_evidence_routing_and_history_with_numbers_masked()
    {
        var path = await portal.FileAsync(1);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var page = await officer.PageAsync(path);
        var main = page.QuerySelector("main")!.TextContent;

        Assert.Contains("吉林省延边朝鲜族自治州延吉市河南街道光华路一号", main, StringComparison.Ordinal);
        Assert.Contains("从各类单位辞职", main, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll(".evidence li").Count(line => line.TextContent.Contains("未知", StringComparison.Ordinal)));
        Assert.Contains("吉林省长春市南关区南岭街道", page.QuerySelector("[aria-labelledby=routing]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("提交申请", page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("剩余3个工作日", main, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.NumberOf(1), main, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.MobileOf(1), main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_numbers_in_full_only_on_request_and_keeps_who_asked_and_why()
    {
        var path = await portal.FileAsync(50);
        using var officer = await portal.OfficerAsync("window.nanguan");

        var revealed = await Pages.ReadAsync(await officer.PostFromAsync(path, $"{path}/reveal", ("reason", "电话核实情况")));
        using var withoutReason = await officer.PostFromAsync(path, $"{path}/reveal");
        var again = await officer.PageAsync(path);

        Assert.Contains(AnApplication.NumberOf(50), revealed.QuerySelector(".annex")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(AnApplication.MobileOf(50), revealed.QuerySelector(".annex")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, withoutReason.StatusCode);
        Assert.DoesNotContain(AnApplication.MobileOf(50), again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var history = again.QuerySelector(".timeline")!.TextContent;
        Assert.Contains("查看完整号码", history, StringComparison.Ordinal);
        Assert.Contains("王晓窗", history, StringComparison.Ordinal);
        Assert.Contains("电话核实情况", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reveals_no_number_outside_the_jurisdiction()
    {
        var path = await portal.FileAsync(51);
        using var officer = await portal.OfficerAsync("supervisor.yanji");

        using var answer = await officer.PostFromAsync("/staff", $"{path}/reveal", ("reason", "电话核实情况"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task By_approval_shows_the_registration_and_the_day_of_the_first_contact()
    {
        var path = await portal.FileAsync(2);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(path, $"{path}/approve"));

        Assert.Contains("请于 2026年3月13日前首次联系", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        var link = (IHtmlAnchorElement)page.QuerySelector("[data-testid=registration-number]")!;
        var entry = await officer.PageAsync(link.GetAttribute("href")!);
        Assert.Contains(entry.QuerySelectorAll(".timeline"), timeline => timeline.TextContent.Contains("登记入册", StringComparison.Ordinal));
        Assert.Contains("南关区南岭街道就业服务平台", entry.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await portal.SmsForAsync(AnApplication.MobileOf(2)));
        Assert.Contains("已发送", (await officer.PageAsync(path)).QuerySelector("[aria-labelledby=result]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_refusal_stops_unlawful_wording_at_its_field_and_keeps_what_was_typed()
    {
        var path = await portal.FileAsync(3);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            path,
            $"{path}/refuse",
            ("Refuse.Ground", "in-employment"), ("Refuse.Explanation", "您的材料不全，请补交离职证明。"), ("Refuse.Evidence", Evidence)));

        Assert.Contains("一（四）", page.Described("Refuse_Explanation"), StringComparison.Ordinal);
        Assert.Equal("您的材料不全，请补交离职证明。", page.GetElementById("Refuse_Explanation")!.TextContent.Trim());
        Assert.Equal(Evidence, page.GetElementById("Refuse_Evidence")!.TextContent.Trim());
        Assert.True(((IHtmlInputElement)page.QuerySelector("[name='Refuse.Ground'][value=in-employment]")!).IsChecked);
        Assert.True(page.GetElementById("Refuse_Evidence")!.Closest("details")!.HasAttribute("open"));
        Assert.StartsWith("错误：", page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_refusal_asks_for_ground_explanation_and_evidence_at_once()
    {
        var path = await portal.FileAsync(4);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(path, $"{path}/refuse"));
        Assert.Equal(3, page.QuerySelectorAll(".error-summary li").Length);

        var young = await Pages.ReadAsync(await RefuseAsync(officer, path, "under-16"));
        Assert.Contains("已年满16周岁", young.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_refusal_shows_ground_and_evidence_and_tells_the_applicant()
    {
        var path = await portal.FileAsync(5);
        using var officer = await portal.OfficerAsync("supervisor.changchun");

        var page = await Pages.ReadAsync(await RefuseAsync(officer, path, "in-employment"));

        var result = page.QuerySelector("[aria-labelledby=result]")!.TextContent;
        Assert.Contains("经核实处于就业状态", result, StringComparison.Ordinal);
        Assert.Contains("孙立市（长春市就业服务局）", result, StringComparison.Ordinal);
        Assert.Contains("申诉", Assert.Single(await portal.SmsForAsync(AnApplication.MobileOf(5))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twice_tells_the_second_officer_and_shows_the_result_that_stands()
    {
        var path = await portal.FileAsync(6);
        using var first = await portal.OfficerAsync("supervisor.nanguan");
        using var second = await portal.OfficerAsync("supervisor.changchun");
        var opened = await second.PageAsync(path);
        await first.PostFromAsync(path, $"{path}/approve");

        var page = await Pages.ReadAsync(await second.PostAsync(opened, $"{path}/approve"));

        Assert.Contains("已办结", page.QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("李审南（南关区就业服务局）", page.QuerySelector("[aria-labelledby=result]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_left_to_another_agency_which_is_found_by_name()
    {
        var path = await portal.FileAsync(7);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var unclear = await Pages.ReadAsync(await MoveAsync(officer, path, "街道"));
        Assert.Contains("家机构符合", unclear.Described("Move_Agency"), StringComparison.Ordinal);
        Assert.Equal("常住地实际在延吉", unclear.GetElementById("Move_Reason")!.TextContent.Trim());

        var moved = await MoveAsync(officer, path, "延吉市就业服务局");
        Assert.Equal("/staff/queue", moved.RequestMessage!.RequestUri!.AbsolutePath);
        using var yanji = await portal.OfficerAsync("supervisor.yanji");
        var history = (await yanji.PageAsync(path)).QuerySelector(".timeline")!.TextContent;
        Assert.Contains("南关区南岭街道就业服务平台 → 延吉市就业服务局：常住地实际在延吉", history, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> RefuseAsync(HttpClient officer, string path, string ground) => officer.PostFromAsync(
        path,
        $"{path}/refuse",
        ("Refuse.Ground", ground), ("Refuse.Explanation", Explanation), ("Refuse.Evidence", Evidence));

    private static Task<HttpResponseMessage> MoveAsync(HttpClient officer, string path, string agency) => officer.PostFromAsync(
        path,
        $"{path}/move",
        ("Move.Agency", agency), ("Move.Reason", "常住地实际在延吉"));
}

using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class ClaimingAnApplication(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Is_offered_shown_to_others_and_taken_over()
    {
        var path = await portal.FileAsync(301);
        using var nanguan = await portal.OfficerAsync("supervisor.nanguan");
        using var changchun = await portal.OfficerAsync("supervisor.changchun");

        var mine = await Pages.ReadAsync(await nanguan.PostFromAsync(path, $"{path}/claim"));
        Assert.Contains("您已领办，到 10:30 自动释放", mine.QuerySelector("[aria-labelledby=claim]")!.TextContent, StringComparison.Ordinal);

        var theirs = await changchun.PageAsync(path);
        Assert.Contains("李审南 正在办理，领办到 10:30", theirs.QuerySelector("[aria-labelledby=claim]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(theirs.QuerySelector("[aria-labelledby=decide]"));

        var taken = await Pages.ReadAsync(await changchun.PostAsync(theirs, $"{path}/take-over"));
        Assert.Contains("原由李审南领办", taken.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(taken.QuerySelector("[aria-labelledby=decide]"));
    }

    [Fact]
    public async Task Tells_the_former_holder_at_the_next_step_and_keeps_what_was_typed()
    {
        const string Explanation = "经查劳动用工备案，您于2026年2月1日被某公司录用。";
        var path = await portal.FileAsync(302);
        using var nanguan = await portal.OfficerAsync("supervisor.nanguan");
        using var changchun = await portal.OfficerAsync("supervisor.changchun");
        await nanguan.PostFromAsync(path, $"{path}/claim");
        var opened = await nanguan.PageAsync(path);
        await changchun.PostFromAsync(path, $"{path}/take-over");

        var page = await Pages.ReadAsync(await nanguan.PostAsync(
            opened,
            $"{path}/refuse",
            ("Refuse.Ground", "in-employment"), ("Refuse.Explanation", Explanation), ("Refuse.Evidence", "2026年3月6日电话向某公司核实。")));

        Assert.Contains("请先接手", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("孙立市 正在办理", page.QuerySelector("[aria-labelledby=claim]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Explanation, page.GetElementById("Refuse_Explanation")!.TextContent.Trim());
        Assert.StartsWith("错误：", page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_in_the_queue_and_filters_ones_own()
    {
        var (claimed, free) = (await portal.FileAsync(303), await portal.FileAsync(304));
        using var officer = await portal.OfficerAsync("supervisor.yanji");
        using var nanguan = await portal.OfficerAsync("supervisor.nanguan");
        await nanguan.PostFromAsync(claimed, $"{claimed}/claim");

        var mine = (await nanguan.PageAsync("/staff/queue?mine=true")).QuerySelector(".queue")!;

        Assert.NotNull(mine.QuerySelector($"a[href='{claimed}']"));
        Assert.Null(mine.QuerySelector($"a[href='{free}']"));
        Assert.Contains("您领办到 10:30", mine.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("领办到", (await officer.PageAsync("/staff/queue?mine=true")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_released_by_its_holder_only()
    {
        var path = await portal.FileAsync(305);
        using var nanguan = await portal.OfficerAsync("supervisor.nanguan");
        using var changchun = await portal.OfficerAsync("supervisor.changchun");
        await nanguan.PostFromAsync(path, $"{path}/claim");

        var refused = await Pages.ReadAsync(await changchun.PostFromAsync(path, $"{path}/release"));
        var released = await Pages.ReadAsync(await nanguan.PostFromAsync(path, $"{path}/release"));

        Assert.Contains("您没有领办该申请", refused.QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("现在没有人办理", released.QuerySelector("[aria-labelledby=claim]")!.TextContent, StringComparison.Ordinal);
    }
}

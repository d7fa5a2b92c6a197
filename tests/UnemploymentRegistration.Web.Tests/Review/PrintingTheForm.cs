using System.Net;
using AngleSharp.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class PrintingTheForm(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Shows_numbers_in_full_only_by_a_post_which_the_history_tells()
    {
        var path = await portal.FileAsync(1);
        using var officer = await portal.OfficerAsync("window.nanguan");
        var print = (await officer.PageAsync(path)).QuerySelector("a[href^='/staff/print/']")!.GetAttribute("href")!;

        var masked = await officer.PageAsync(print);
        var full = await Pages.ReadAsync(await officer.PostAsync(masked, print));

        Assert.DoesNotContain(AnApplication.NumberOf(1), masked.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.MobileOf(1), masked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(AnApplication.NumberOf(1), full.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(AnApplication.MobileOf(1), full.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("打印登记表", (await officer.PageAsync(path)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.NumberOf(1), await portal.ReadLogsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_there_for_those_who_see_the_queue_and_inside_their_jurisdiction()
    {
        var print = (await portal.FileAsync(2)).Replace("/staff/", "/staff/print/", StringComparison.Ordinal);
        using var yanji = await portal.OfficerAsync("supervisor.yanji");
        using var statistician = await portal.OfficerAsync("statistics.jilin");

        Assert.Equal(HttpStatusCode.NotFound, (await yanji.GetAsync(new Uri(print, UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await yanji.PostFromAsync("/staff", print)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await statistician.GetAsync(new Uri(print, UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await statistician.GetAsync(new Uri("/staff/print", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Takes_numbers_typed_and_ticked_and_makes_a_sheet_of_each()
    {
        string[] numbers = [await NumberAsync(10), await NumberAsync(11), await NumberAsync(12)];
        using var officer = await portal.OfficerAsync("window.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            "/staff/print", "/staff/print/batch", ("Numbers", $"{numbers[1]}，{numbers[2]}　{numbers[1]}"), ("Selected", numbers[0])));

        Assert.Equal(
            numbers.Select(number => $"申请编号：{number}"),
            page.QuerySelectorAll(".sheet-head p:first-child").Select(line => line.TextContent));
    }

    [Theory]
    [InlineData("", "请填写要打印的申请编号")]
    [InlineData("十二", "申请编号只有数字")]
    [InlineData("999", "没有找到：999")]
    public async Task Says_what_is_wrong_with_the_numbers_and_keeps_them(string typed, string message)
    {
        using var officer = await portal.OfficerAsync("window.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync("/staff/print", "/staff/print/batch", ("Numbers", typed)));

        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Contains(message, page.Described("Numbers"), StringComparison.Ordinal);
        Assert.Equal(typed, page.GetElementById("Numbers")!.TextContent.Trim());
    }

    [Fact]
    public async Task Prints_no_more_than_fifty_at_once()
    {
        using var officer = await portal.OfficerAsync("window.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            "/staff/print", "/staff/print/batch", ("Numbers", string.Join(' ', Enumerable.Range(1, 51)))));

        Assert.Contains("一次最多打印50份", page.Described("Numbers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_the_same_cells_blank_as_filled_in()
    {
        var print = (await portal.FileAsync(20)).Replace("/staff/", "/staff/print/", StringComparison.Ordinal);
        using var officer = await portal.OfficerAsync("window.nanguan");

        var (filled, blank) = (await officer.PageAsync(print), await officer.PageAsync("/staff/print/blank"));

        Assert.Equal(Labels(filled), Labels(blank));
        using var anybody = portal.Visitor();
        Assert.Equal(Labels(filled), Labels(await anybody.PageAsync("/form")));
    }

    private static string[] Labels(IParentNode page) => [.. page.QuerySelectorAll(".sheet dt").Select(label => label.TextContent)];

    private async Task<string> NumberAsync(int person) => (await portal.FileAsync(person)).Split('/')[^1];
}

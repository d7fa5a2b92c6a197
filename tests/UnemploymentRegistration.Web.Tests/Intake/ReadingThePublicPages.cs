using AngleSharp.Dom;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class ReadingThePublicPages(Shell shell) : IClassFixture<Shell>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/guide")]
    [InlineData("/eligibility")]
    public async Task Each_is_in_Chinese_with_one_heading_and_the_hotline(string path)
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync(path);

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("footer a[href='tel:12333']"));
        Assert.Equal("#main", page.QuerySelector("body > a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_front_page_says_what_people_need_to_know_and_where_to_go()
    {
        using var visitor = shell.Visitor();
        var main = (await visitor.PageAsync("/")).QuerySelector("main")!;

        Assert.Equal(
            ["只要一份证件", "3 个工作日办结", "不收费"],
            main.QuerySelectorAll(".facts strong").Select(fact => fact.TextContent));
        Assert.Equal(
            ["/apply", "/progress", "/my", "/eligibility", "/guide", "/agencies"],
            main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("台湾居民请用居住证或社会保障卡")]
    [InlineData("标注“非中国籍”的证件不能用于登记")]
    [InlineData("不需要其他证明")]
    [InlineData("没有等待期")]
    [InlineData("登记和是否参保没有关系")]
    [InlineData("5 个工作日内，工作人员第一次联系您")]
    public async Task The_guide_answers_what_people_ask(string answer)
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/guide");

        Assert.Contains(answer, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}

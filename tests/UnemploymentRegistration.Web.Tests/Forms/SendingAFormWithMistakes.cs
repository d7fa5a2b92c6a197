using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Forms;

public sealed class SendingAFormWithMistakes(Shell shell) : IClassFixture<Shell>
{
    [Fact]
    public async Task Lists_every_error_in_the_order_of_the_fields_and_links_to_them()
    {
        var page = await SendAsync();

        var links = page.QuerySelectorAll<IHtmlAnchorElement>(".error-summary a").ToList();

        Assert.Equal("请检查以下内容", page.QuerySelector(".error-summary h2")!.TextContent);
        Assert.Equal(
            ["请填写姓名", "请选择性别", "出生日期有误", "请选择常住地", "请填写详细地址", "请勾选承诺"],
            links.Select(link => link.TextContent));
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Gives_the_summary_the_focus_and_says_so_in_the_title()
    {
        var page = await SendAsync();

        var summary = page.QuerySelector(".error-summary")!;
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.StartsWith("错误：样表", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Describes_the_field_by_hint_and_error()
    {
        var page = await SendAsync();

        Assert.Equal("与证件一致 错误：请填写姓名", page.Described("Name"));
        Assert.Equal("true", page.GetElementById("Name")!.GetAttribute("aria-invalid"));
        Assert.Equal("错误：请选择性别", page.QuerySelector("[data-field=Sex] .field-error")!.TextContent);
    }

    [Fact]
    public async Task Keeps_everything_that_was_typed()
    {
        var page = await SendAsync(
            ("Name", "名字太长的一个人"), ("Remarks", "<b>备注</b>"), ("EthnicGroup", "10"), ("Sex", "2"), ("Declares", "true"),
            ("BirthDate.Year", "1990"), ("BirthDate.Month", "十三"), ("BirthDate.Day", ""));

        Assert.Equal("名字太长的一个人", Input(page, "Name").Value);
        Assert.Equal("<b>备注</b>", (page.GetElementById("Remarks") as IHtmlTextAreaElement)!.Value);
        Assert.Equal("10", (page.GetElementById("EthnicGroup") as IHtmlSelectElement)!.Value);
        Assert.True(Input(page, "Sex-2").IsChecked);
        Assert.True(Input(page, "Declares").IsChecked);
        Assert.Equal("1990", Input(page, "BirthDate").Value);
        Assert.Equal("十三", Input(page, "BirthDate_Month").Value);
        Assert.Equal(string.Empty, Input(page, "BirthDate_Day").Value);
    }

    private static IHtmlInputElement Input(IHtmlDocument page, string id) => (page.GetElementById(id) as IHtmlInputElement)!;

    private async Task<IHtmlDocument> SendAsync(params (string Name, string Value)[] answers)
    {
        using var visitor = shell.Visitor();
        return await Pages.ReadAsync(await visitor.SendAsync("/specimen", answers));
    }
}

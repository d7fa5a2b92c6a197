using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Desk;

public sealed class ArrangingTheQueue(Portal portal) : IClassFixture<Portal>
{
    private const string Queue = "/staff/queue";

    [Fact]
    public async Task Looks_for_a_name_that_never_stands_in_an_address_or_a_log()
    {
        await portal.FileAsync(1);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var found = await officer.PostFromAsync(Queue, "/staff/queue/filter", ("name", "李小"), ("channel", "wechat"));

        var address = found.RequestMessage!.RequestUri!;
        Assert.Equal(Queue, address.AbsolutePath);
        Assert.Contains("channel=wechat", address.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("李", Uri.UnescapeDataString(address.Query), StringComparison.Ordinal);
        var page = await Pages.ReadAsync(found);
        Assert.NotEmpty(Rows(page));
        Assert.Equal("李小", page.GetElementById("name")!.GetAttribute("value"));
        Assert.NotEmpty(Rows(await officer.PageAsync(address.PathAndQuery)));
        Assert.DoesNotContain("李小", await portal.ReadLogsAsync(), StringComparison.Ordinal);
        var nobody = await officer.PostFromAsync(Queue, "/staff/queue/filter", ("name", "王"));
        Assert.Empty(Rows(await Pages.ReadAsync(nobody)));
    }

    [Fact]
    public async Task Opens_the_name_in_an_address_to_nobody_but_who_typed_it()
    {
        await portal.FileAsync(2);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        using var other = await portal.OfficerAsync("window.nanguan");
        var found = await officer.PostFromAsync(Queue, "/staff/queue/filter", ("name", "王"));

        var passedOn = await other.PageAsync(found.RequestMessage!.RequestUri!.PathAndQuery);

        Assert.Equal("", passedOn.GetElementById("name")!.GetAttribute("value") ?? "");
        Assert.NotEmpty(Rows(passedOn));
        Assert.NotEmpty(Rows(await officer.PageAsync("/staff/queue?who=not-sealed")));
    }

    [Fact]
    public async Task Keeps_a_filter_opens_with_it_and_deletes_it()
    {
        await portal.FileAsync(3);
        using var officer = await portal.OfficerAsync("supervisor.changchun");

        var saved = await Pages.ReadAsync(await officer.PostFromAsync(
            Queue, "/staff/queue/filters", ("name", "王"), ("due", "overdue"), ("filterName", "超期的王姓")));
        Assert.Empty(Rows(saved));
        var link = saved.QuerySelector(".saved-filters a")!;
        Assert.Equal("超期的王姓", link.TextContent);
        var key = link.GetAttribute("href")!.Split('/')[^1];

        await officer.PostFromAsync(Queue, $"/staff/queue/filters/{key}/opening", ("isOpening", "true"));
        var opened = await officer.PageAsync(Queue);
        Assert.Equal("王", opened.GetElementById("name")!.GetAttribute("value"));
        Assert.Equal("overdue", opened.QuerySelector<IHtmlSelectElement>("#due")!.Value);
        Assert.NotEmpty(Rows(await officer.PageAsync("/staff/queue?all=true")));

        await officer.PostFromAsync(Queue, $"/staff/queue/filters/{key}/delete");
        Assert.NotEmpty(Rows(await officer.PageAsync(Queue)));
        Assert.Null((await officer.PageAsync(Queue)).QuerySelector(".saved-filters"));
    }

    [Theory]
    [InlineData("", "请填写名称")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一", "不能超过")]
    [InlineData("找13800000001的", "数字")]
    public async Task Says_at_the_field_why_a_filter_is_not_kept_and_loses_nothing(string name, string message)
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            Queue, "/staff/queue/filters", ("name", "李"), ("due", "soon"), ("filterName", name)));

        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Contains(message, page.Described("FilterName"), StringComparison.Ordinal);
        Assert.Equal(name, page.GetElementById("FilterName")!.GetAttribute("value") ?? "");
        Assert.Equal("李", page.GetElementById("name")!.GetAttribute("value"));
        Assert.Equal("soon", page.QuerySelector<IHtmlSelectElement>("#due")!.Value);
        Assert.True(page.QuerySelector("details.list-tool")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Shows_the_columns_that_were_chosen_and_always_whom_a_line_is_about()
    {
        await portal.FileAsync(4);
        using var officer = await portal.OfficerAsync("window.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            Queue, "/staff/queue/columns", ("column", "due"), ("column", "agency"), ("column", "no-such-column"), ("due", "soon")));

        Assert.Equal("soon", page.QuerySelector<IHtmlSelectElement>("#due")!.Value);
        var whole = await officer.PageAsync(Queue);
        Assert.Equal(["选择", "期限", "申请编号", "姓名", "办理机构"], whole.QuerySelectorAll("table.queue thead th").Select(head => head.TextContent));
        Assert.Equal(5, whole.QuerySelector("table.queue tbody tr")!.Children.Length);
        Assert.Equal(8, (await officer.PageAsync("/staff/registrations")).QuerySelectorAll("input[name=column]").Length);
    }

    [Fact]
    public async Task Narrows_the_register_by_state_and_serving_agency()
    {
        var application = await portal.FileAsync(5);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        (await officer.PostFromAsync(application, $"{application}/approve")).EnsureSuccessStatusCode();

        Assert.Equal(1, await CountAsync("?status=active"));
        Assert.Equal(0, await CountAsync("?status=ended"));
        Assert.Equal(1, await CountAsync("?agency=220102001"));
        Assert.Equal(1, await CountAsync("?agency=220102&status=active"));
        Assert.Equal(0, await CountAsync("?agency=220102002"));

        async Task<int> CountAsync(string query) => Rows(await officer.PageAsync($"/staff/registrations{query}")).Length;
    }

    private static string[] Rows(IParentNode page) =>
        [.. page.QuerySelectorAll("table.queue tbody tr a").Select(link => link.GetAttribute("href")!)];
}

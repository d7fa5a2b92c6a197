using AngleSharp.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class ReadingTheQueue(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        for (var person = 1; person <= 22; person++)
        {
            await portal.FileAsync(person);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Pages_through_addresses_that_can_be_kept()
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var first = await officer.PageAsync("/staff/queue");

        var second = await officer.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var back = await officer.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Assert.Equal((20, 2), (Rows(first).Length, Rows(second).Length));
        Assert.Equal(Rows(first), Rows(back));
        Assert.Null(back.QuerySelector("a[rel=prev]"));
        Assert.Contains("22", first.QuerySelector(".waiting-badge")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agency=南岭街道", 20)]
    [InlineData("agency=220102002", 0)]
    [InlineData("due=overdue", 0)]
    [InlineData("due=today", 0)]
    [InlineData("due=this-day", 0)]
    [InlineData("due=next", 0)]
    [InlineData("channel=wechat", 20)]
    [InlineData("channel=mobile-app", 0)]
    public async Task Narrows_by_what_the_filter_says(string query, int rows)
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        Assert.Equal(rows, Rows(await officer.PageAsync($"/staff/queue?{query}")).Length);
    }

    [Fact]
    public async Task Offers_the_agencies_that_a_part_of_a_name_may_mean()
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var page = await officer.PageAsync("/staff/queue?agency=街道");

        Assert.Equal(8, page.QuerySelectorAll(".choices-list a").Length);
        Assert.Empty((await officer.PageAsync("/staff/queue?agency=延吉")).QuerySelectorAll(".choices-list a"));
    }

    [Fact]
    public async Task Opens_by_document_number_which_never_stands_in_an_address()
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var found = await officer.PostFromAsync("/staff/queue", "/staff/queue/find", ("Number", AnApplication.NumberOf(3)));
        Assert.StartsWith("/staff/applications/", found.RequestMessage!.RequestUri!.PathAndQuery, StringComparison.Ordinal);

        var missing = await Pages.ReadAsync(await officer.PostFromAsync(
            "/staff/queue", "/staff/queue/find", ("Number", AnApplication.NumberOf(444))));
        Assert.Contains("没有找到", missing.Described("Number"), StringComparison.Ordinal);
        Assert.Equal(AnApplication.NumberOf(444), missing.GetElementById("Number")!.GetAttribute("value"));
        Assert.DoesNotContain(AnApplication.NumberOf(444), await portal.ReadLogsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_on_the_desk_in_sentences_with_the_five_most_urgent()
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var desk = await officer.PageAsync("/staff");

        Assert.Equal(["有 22 件申请等待审核"], desk.QuerySelectorAll(".counts a").Select(line => line.TextContent));
        Assert.Equal(5, Rows(desk).Length);
    }

    private static string[] Rows(IParentNode page) =>
        [.. page.QuerySelectorAll("table.queue tbody tr a").Select(link => link.GetAttribute("href")!)];
}

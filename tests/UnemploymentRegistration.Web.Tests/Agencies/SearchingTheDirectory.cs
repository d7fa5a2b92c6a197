using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Agencies;

public sealed class SearchingTheDirectory(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task By_place_names_the_nearest_agency_first_and_the_province_last()
    {
        var names = await NamesAsync("/agencies?division=220102001");

        Assert.Equal(["南关区南岭街道就业服务平台", "南关区就业服务局", "长春市就业服务局", "吉林省就业服务局"], names);
    }

    [Fact]
    public async Task By_the_lists_without_scripts_finds_the_place_chosen_so_far()
    {
        var names = await NamesAsync("/agencies?Division.Province=22&Division.City=2201&Division.County=220102");

        Assert.Equal("南关区就业服务局", names[0]);
    }

    [Fact]
    public async Task By_the_name_of_a_place_offers_the_places_of_that_name()
    {
        using var visitor = portal.Visitor();

        var page = await visitor.PageAsync("/agencies?place=南岭");

        Assert.Contains(page.QuerySelectorAll(".place-list a").Cast<IHtmlAnchorElement>(), link => link.PathName + link.Search == "/agencies?division=220102001");
    }

    [Fact]
    public async Task By_the_name_of_an_agency_goes_on_page_by_page()
    {
        using var visitor = portal.Visitor();
        var first = await visitor.PageAsync("/agencies?name=街道");
        var next = first.QuerySelector<IHtmlAnchorElement>("main a.btn-outline-primary")!;

        var second = await visitor.PageAsync(next.PathName + next.Search);

        Assert.Equal(20, first.QuerySelectorAll(".agency-name").Length);
        Assert.Empty(Names(first).Intersect(Names(second)));
    }

    [Theory]
    [InlineData("/agencies?name=没有这样的机构")]
    [InlineData("/agencies?division=110105")]
    [InlineData("/agencies?division=nonsense")]
    public async Task Nothing_found_says_what_to_do_next(string address)
    {
        using var visitor = portal.Visitor();

        var page = await visitor.PageAsync(address);

        Assert.Contains("没有查到", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string[]> NamesAsync(string address)
    {
        using var visitor = portal.Visitor();
        return Names(await visitor.PageAsync(address));
    }

    private static string[] Names(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".agency-name").Select(name => name.TextContent)];
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Calendars;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Agencies;

public sealed class AdministeringAgencies(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private HttpClient _administrator = null!;

    public async Task InitializeAsync() => _administrator = await portal.OfficerAsync("admin.jilin");

    public Task DisposeAsync()
    {
        _administrator.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Shows_everyone_the_new_address_at_once()
    {
        const string page = "/admin/agencies/220103";
        var opened = await _administrator.PageAsync(page);

        await _administrator.PostAsync(opened, page, Typed(opened, ("Form.Address", "人民大街9号")));

        using var visitor = portal.Visitor();
        Assert.Contains("人民大街9号", (await visitor.PageAsync("/agencies?division=220103")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("地址：（空） → 人民大街9号", (await _administrator.PageAsync(page)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_who_was_slower_and_loses_nothing_of_the_other()
    {
        const string page = "/admin/agencies/220104";
        var opened = await _administrator.PageAsync(page);
        await _administrator.PostAsync(opened, page, Typed(opened, ("Form.Phone", "0431-1")));

        var late = await Pages.ReadAsync(await _administrator.PostAsync(opened, page, Typed(opened, ("Form.Phone", "0431-2"))));

        Assert.Contains("其他管理员", late.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0431-1", late.GetElementById("Form_Phone")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Lists_what_waits_before_an_agency_is_closed_and_hands_it_on_after()
    {
        const string page = "/admin/agencies/220102004";
        var application = await portal.FileAsync(41, "220102004");
        var opened = await _administrator.PageAsync(page);

        var check = await Pages.ReadAsync(await _administrator.PostAsync(opened, page, Typed(opened, ("Form.IsActive", "false"))));
        Assert.Equal("1", check.QuerySelector(".counts strong")!.TextContent);
        Assert.Contains(application.Split('/')[^1], check.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("南关区就业服务局", check.QuerySelector("[aria-labelledby=effects]")!.TextContent, StringComparison.Ordinal);

        await _administrator.PostAsync(check, page, Hidden(check));
        while (await portal.Services.GetRequiredService<ReferenceUpkeep>().TakeTurnAsync(CancellationToken.None))
        {
        }

        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        Assert.Contains("机构停用", (await supervisor.PageAsync(application)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("220102004", (await _administrator.PageAsync("/admin/agencies?closed=true")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_an_agency_and_gives_it_a_place_after_showing_what_moves()
    {
        await _administrator.PostFromAsync(
            "/admin/agencies/new",
            "/admin/agencies/new",
            ("Code", "220102902"), ("Level", "street"), ("Superior", "220102"), ("Name", "试验平台"), ("IsActive", "true"), ("TakesOnlineApplications", "true"));
        var page = await _administrator.PageAsync("/admin/agencies/220102902");
        await _administrator.PostAsync(
            page, "/admin/agencies/220102005/areas", ("Area.Division", "220102005"), ("Area.Serves", "false"), ("Area.IsConfirmed", "true"));

        var check = await Pages.ReadAsync(await _administrator.PostAsync(
            page, "/admin/agencies/220102902/areas", ("Area.Division", "220102005"), ("Area.Serves", "true")));
        Assert.Contains("试验平台", check.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        await _administrator.PostAsync(check, "/admin/agencies/220102902/areas", Hidden(check));

        var agencies = portal.Services.GetRequiredService<ReferenceData>().Current.Agencies;
        Assert.Equal("220102902", agencies.Serving(DivisionCode.Parse("220102005"))[0].Agency.Code.Value);
    }

    [Fact]
    public async Task Tells_every_mistake_at_its_field()
    {
        var page = await Pages.ReadAsync(await _administrator.PostFromAsync("/admin/agencies/new", "/admin/agencies/new", ("Phone", "打电话")));

        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        foreach (var field in new[] { "Code", "Level", "Superior", "Name", "Phone" })
        {
            Assert.NotEmpty(page.Described(field));
        }
    }

    [Fact]
    public async Task Gives_the_list_to_download_in_the_form_in_which_it_is_imported()
    {
        var answer = await _administrator.GetAsync(new Uri("/admin/agencies/export", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var file = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(Infrastructure.Agencies.AgencyListFile.Read(file).Rows.Count >= 1155);
    }

    [Fact]
    public async Task Counts_by_county_who_reaches_no_staffed_platform()
    {
        var all = await _administrator.PageAsync("/admin/coverage");
        var county = await _administrator.PageAsync("/admin/coverage/220102");

        Assert.Contains("共 1075 个", all.QuerySelector(".counts")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("南岭街道", county.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("南关区就业服务局", county.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(county.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Leads_through_the_divisions_level_by_level()
    {
        var jilin = await _administrator.PageAsync("/admin/divisions");
        var changchun = await _administrator.PageAsync("/admin/divisions?under=2201");
        var found = await _administrator.PageAsync("/admin/divisions?name=百屹");

        Assert.Equal(9, jilin.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("南关区", changchun.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("百屹社区", found.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Typed(IHtmlDocument page, params (string Name, string Value)[] changed)
    {
        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        var shown = form.QuerySelectorAll<IHtmlInputElement>("input:not([type=checkbox])")
            .Where(input => input.Name is { } name && name.StartsWith("Form.", StringComparison.Ordinal))
            .Where(input => input.Type != "hidden" || input.Name == "Form.Version")
            .Select(input => (Name: input.Name!, input.Value));
        var ticked = form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Select(box => (Name: box.Name!, Value: box.IsChecked ? "true" : "false"));
        return [.. shown.Concat(ticked).Where(field => changed.All(other => other.Name != field.Name)), .. changed];
    }

    private static (string Name, string Value)[] Hidden(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll<IHtmlInputElement>("main input[type=hidden]")
            .Where(input => input.Name != "__RequestVerificationToken")
            .Select(input => (input.Name!, input.Value)),
    ];
}

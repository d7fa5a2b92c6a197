using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Api;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

/// <summary>A portal whose sources all answer.</summary>
public sealed class AgreeingPortal : Portal
{
    public AgreeingSources Sources { get; } = new();

    protected override void SetUp(IServiceCollection services) => services.AddSingleton<IEvidenceOnFile>(Sources);
}

public sealed class ApprovingMany(AgreeingPortal portal) : IClassFixture<AgreeingPortal>
{
    [Fact]
    public async Task Lists_exactly_what_will_be_approved_and_gives_each_row_its_result()
    {
        var (one, other, unknown) = (await FileAsync(601, "周秀兰"), await FileAsync(602, "吴秀兰"), await FileAsync(603, "郑秀兰"));
        portal.Sources.Say(new RegistrationApplicationId(unknown), ComparisonSource.LabourFiling, MatchOutcome.Unknown);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        using var superior = await portal.OfficerAsync("supervisor.changchun");

        var check = await Pages.ReadAsync(await officer.PostFromAsync("/staff/queue", "/staff/queue/approve-many", Chosen(one, other, unknown)));
        Assert.Equal([Text(one), Text(other)], check.QuerySelectorAll("[aria-labelledby=eligible] tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("不是各项都一致", check.QuerySelector("[aria-labelledby=others]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.NumberOf(601), check.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, check.QuerySelectorAll("[name=selected]").Length);

        await superior.PostFromAsync($"/staff/applications/{other}", $"/staff/applications/{other}/approve");
        var results = await Pages.ReadAsync(await officer.PostAsync(check, "/staff/queue/approve-many/confirm", Chosen(one, other)));

        Assert.Contains("通过 1 件，未通过 1 件", results.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var rows = results.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("登记编号", rows[0], StringComparison.Ordinal);
        Assert.Contains("已办结", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_whole_page_without_a_click_on_each()
    {
        var (one, other) = (await FileAsync(604, "王文兰"), await FileAsync(605, "冯秀兰"));
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var check = await Pages.ReadAsync(await officer.PostFromAsync(
            "/staff/queue", "/staff/queue/approve-many", ("all", "true"), ("onPage", Text(one)), ("onPage", Text(other))));

        Assert.Equal(2, check.QuerySelectorAll("[aria-labelledby=eligible] tbody tr").Length);
    }

    [Fact]
    public async Task Asks_for_a_choice_and_for_no_more_than_a_hundred()
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var none = await Pages.ReadAsync(await officer.PostFromAsync("/staff/queue", "/staff/queue/approve-many"));
        var many = await Pages.ReadAsync(await officer.PostFromAsync(
            "/staff/queue", "/staff/queue/approve-many", Chosen([.. Enumerable.Range(1, 101).Select(number => (long)number)])));

        Assert.Contains("请先勾选", none.QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("最多批量通过100件", many.QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approves_nothing_outside_the_jurisdiction()
    {
        var number = await FileAsync(606, "陈秀兰");
        using var yanji = await portal.OfficerAsync("supervisor.yanji");

        var check = await Pages.ReadAsync(await yanji.PostFromAsync("/staff/queue", "/staff/queue/approve-many", Chosen(number)));
        var results = await Pages.ReadAsync(await yanji.PostFromAsync("/staff/queue", "/staff/queue/approve-many/confirm", Chosen(number)));

        Assert.Null(check.QuerySelector("[aria-labelledby=eligible]"));
        Assert.DoesNotContain("陈秀兰", check.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有找到该申请", results.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Chosen(params long[] numbers) => [.. numbers.Select(number => ("selected", Text(number)))];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<long> FileAsync(int person, string name)
    {
        var body = AnApplication.Json(person);
        body["name"] = name;
        using var channel = portal.Channel();
        var answer = await channel.FileAsync(body, string.Create(CultureInfo.InvariantCulture, $"many {person}"));
        return long.Parse((await answer.JsonAsync())["number"]!.GetValue<string>(), CultureInfo.InvariantCulture);
    }
}

using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>Rule 1.4: the province says from which day the report shows a group, and until which; the trail remembers who said so.</summary>
public sealed class SwitchingReferredGroups(Portal portal) : IClassFixture<Portal>
{
    private const string Address = "/admin/referred-groups";

    [Fact]
    public async Task Shows_a_group_from_the_day_that_was_set_until_somebody_ends_it()
    {
        using var province = await portal.OfficerAsync("admin.jilin");
        Assert.All(Lines(await province.PageAsync(Address)), line => Assert.Contains("不列示", line, StringComparison.Ordinal));

        var set = await EnterAsync(province, "unemployed-graduate", "2026-03-06");
        var shown = Lines(await province.PageAsync(Address));

        Assert.Contains("已设定列示日期", set.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("单独列示", shown[0], StringComparison.Ordinal);
        Assert.Contains("不列示", shown[1], StringComparison.Ordinal);

        var entry = await portal.ReadAsync(db => db.ReferredGroupSwitches.Select(s => s.Id).SingleAsync());
        await province.PostFromAsync(Address, $"{Address}/{entry}/end", ("lastDay", "2026-03-20"));

        Assert.Contains("至2026年3月20日", (await province.PageAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await portal.ReadAsync(db => db.OversightEntries.CountAsync(e => e.Act == OversightAct.ReferredGroupSwitched)));
    }

    [Fact]
    public async Task Says_everything_that_is_wrong_at_once_and_keeps_what_was_typed()
    {
        using var province = await portal.OfficerAsync("admin.jilin");

        var page = await Pages.ReadAsync(await province.PostFromAsync(
            Address, Address, ("Form.Until.Year", "2026"), ("Form.Until.Month", "13"), ("Form.Until.Day", "1")));

        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["Form_From-error", "Form_Group-error", "Form_Until-error"],
            page.QuerySelectorAll("[id$=-error]").Select(error => error.Id!).Order(StringComparer.Ordinal));
        Assert.Equal("13", page.QuerySelector("[name='Form.Until.Month']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Refuses_an_end_before_the_beginning_at_its_field()
    {
        using var province = await portal.OfficerAsync("admin.jilin");

        var page = await EnterAsync(province, "unemployment-subsidy", "2026-04-01", "2026-03-31");

        Assert.Contains("最后一天不能早于开始日期", page.QuerySelector("#Form_Until-error")!.TextContent, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Lines(IDocument page) => [.. page.QuerySelector("main table tbody")!.QuerySelectorAll("tr").Select(row => row.TextContent)];

    private static async Task<IDocument> EnterAsync(HttpClient province, string group, string from, string? until = null) => await Pages.ReadAsync(
        await province.PostFromAsync(Address, Address, [("Form.Group", group), .. Parts("From", from), .. until is null ? [] : Parts("Until", until)]));

    private static IEnumerable<(string, string)> Parts(string field, string day) =>
        day.Split('-').Zip(["Year", "Month", "Day"], (digits, part) => ($"Form.{field}.{part}", digits));
}

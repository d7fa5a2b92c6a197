using System.Globalization;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Api;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class ComparingTwoPeople(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Stands_side_by_side_until_a_reviewer_says_which_it_is()
    {
        var path = await FileAsync(501, "王秀兰");
        var other = await FileAsync(502, "王秀兰");
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        Assert.Contains("疑似同一人", (await officer.PageAsync(path)).QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);

        var page = await officer.PageAsync($"{path}/matches");
        Assert.NotNull(page.QuerySelector($".match a[href='{other}']"));
        var missing = await Pages.ReadAsync(await JudgeAsync(officer, page, path, string.Empty, "短"));
        Assert.Equal(2, missing.QuerySelectorAll(".error-summary li").Length);
        var judged = await Pages.ReadAsync(await JudgeAsync(officer, page, path, "DifferentPeople", "电话核实，两人住址不同"));

        Assert.Contains("已认定为不同人", judged.QuerySelector(".banner-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await officer.PageAsync(path)).QuerySelector(".banner-refusal"));
        Assert.Null((await officer.PageAsync(other)).QuerySelector(".banner-refusal"));
        Assert.Contains("不同人：电话核实", (await officer.PageAsync(path)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_of_a_record_elsewhere_only_what_a_phone_call_needs()
    {
        var elsewhere = await FileAsync(503, "赵秀兰", "222401001");
        var path = await FileAsync(504, "赵秀兰");
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var match = (await officer.PageAsync($"{path}/matches")).QuerySelector(".match")!;

        Assert.Contains("进学街道", match.TextContent, StringComparison.Ordinal);
        Assert.Contains("管辖范围外，不显示", match.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.Split('/')[^1], match.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("138****0503", match.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Found_the_same_points_to_the_lawful_ground()
    {
        var elsewhere = await FileAsync(505, "钱秀兰", "222401001");
        using var yanji = await portal.OfficerAsync("supervisor.yanji");
        await yanji.PostFromAsync(elsewhere, $"{elsewhere}/approve");
        var path = await FileAsync(506, "钱秀兰");
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        await JudgeAsync(officer, await officer.PageAsync($"{path}/matches"), path, "SamePerson", "电话核实，是同一人的两个证件");

        var approval = await Pages.ReadAsync(await officer.PostFromAsync(path, $"{path}/approve"));

        Assert.Contains("已在省内登记失业", approval.QuerySelector(".banner-refusal[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_judged_by_a_supervisor()
    {
        var path = await FileAsync(507, "孙秀兰");
        await FileAsync(508, "孙秀兰");
        using var clerk = await portal.OfficerAsync("window.nanguan");

        Assert.Null((await clerk.PageAsync($"{path}/matches")).QuerySelector(".match form"));
        var answer = await clerk.PostFromAsync("/staff/queue", $"{path}/matches", ("Judge.Sameness", "SamePerson"), ("Judge.Reason", "电话核实过"));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> JudgeAsync(HttpClient officer, IHtmlDocument page, string path, string sameness, string reason)
    {
        var key = ((IHtmlInputElement)page.QuerySelector("[name='Judge.Match']")!).Value;
        return officer.PostAsync(page, $"{path}/matches", ("Judge.Match", key), ("Judge.Sameness", sameness), ("Judge.Reason", reason));
    }

    private async Task<string> FileAsync(int person, string name, string residence = "220102001")
    {
        var body = AnApplication.Json(person, residence);
        body["name"] = name;
        using var channel = portal.Channel();
        var answer = await channel.FileAsync(body, string.Create(CultureInfo.InvariantCulture, $"compare {person}"));
        return $"/staff/applications/{(await answer.JsonAsync())["number"]!.GetValue<string>()}";
    }
}

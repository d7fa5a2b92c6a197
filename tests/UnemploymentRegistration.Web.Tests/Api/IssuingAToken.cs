using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Api;

public sealed class IssuingAToken(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Shows_it_once_lets_it_file_and_ends_it_when_it_is_revoked()
    {
        using var administrator = await portal.OfficerAsync("admin.jilin");
        var issued = await Pages.ReadAsync(await administrator.PostFromAsync(
            "/admin/channels", "/admin/channels", ("Channel", "wechat"), ("Label", "省公众号")));
        var token = issued.QuerySelector("[data-testid=token]")!.TextContent;
        using var channel = portal.Visitor();
        channel.DefaultRequestHeaders.Authorization = new("Bearer", token);

        Assert.Equal(HttpStatusCode.Created, (await channel.FileAsync(AnApplication.Json(1), "token 1")).StatusCode);
        var list = await administrator.PageAsync("/admin/channels");
        Assert.DoesNotContain(token, list.Source.Text, StringComparison.Ordinal);
        var line = list.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("省公众号", StringComparison.Ordinal));
        Assert.Contains("2026年3月6日", line.QuerySelector("[data-label=最近使用]")!.TextContent, StringComparison.Ordinal);

        await administrator.PostAsync(list, line.QuerySelector("form")!.GetAttribute("action")!);
        Assert.Equal(HttpStatusCode.Unauthorized, (await channel.FileAsync(AnApplication.Json(2), "token 2")).StatusCode);
        Assert.DoesNotContain(token, await portal.ReadDatabaseFilesAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(token, await portal.ReadLogsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remembers_the_last_day_of_use_with_one_write_a_day()
    {
        using var channel = portal.Channel("mobile-app");
        await channel.FileAsync(AnApplication.Json(11), "use 1");
        var version = await VersionsAsync();
        await channel.FileAsync(AnApplication.Json(12), "use 2");
        Assert.Equal(version, await VersionsAsync());

        portal.Clock.Pass(TimeSpan.FromDays(1));
        await channel.FileAsync(AnApplication.Json(13), "use 3");

        Assert.Equal(new DateOnly(2026, 3, 7), (await VersionsAsync()).Max());
    }

    [Fact]
    public async Task Asks_for_a_channel_and_for_words_without_numbers()
    {
        using var administrator = await portal.OfficerAsync("admin.jilin");

        var page = await Pages.ReadAsync(await administrator.PostFromAsync(
            "/admin/channels", "/admin/channels", ("Channel", "agency-window"), ("Label", "找13800000000")));

        Assert.Contains("请选择渠道", page.Described("Channel"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Described("Label"));
        Assert.Equal("找13800000000", page.GetElementById("Label")!.GetAttribute("value"));
    }

    private Task<List<DateOnly?>> VersionsAsync() =>
        portal.ReadAsync(db => db.ChannelTokens.OrderBy(token => token.Id).Select(token => token.LastUsedOn).ToListAsync());
}

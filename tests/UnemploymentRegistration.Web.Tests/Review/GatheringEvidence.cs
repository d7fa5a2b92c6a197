using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

/// <summary>Evidence and findings stand beside the form, and the officer can ask again (rules 7.1 to 7.3).</summary>
public sealed class GatheringEvidence(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Shows_what_was_compared_what_was_found_and_since_when()
    {
        var path = await portal.FileAsync(1);
        await LoadAsync(ComparisonSource.PensionReceipt, $"resident-id,{AnApplication.NumberOf(1)},李小梅,pension,2025-12-01,养老-1");
        using var officer = await portal.OfficerAsync("window.nanguan");

        using var answer = await officer.PostFromAsync(path, $"{path}/compare");
        var page = await officer.PageAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var pension = page.QuerySelectorAll(".evidence li").Single(line => line.TextContent.Contains("养老保险待遇领取", StringComparison.Ordinal)).TextContent;
        Assert.Contains("不一致", pension, StringComparison.Ordinal);
        Assert.Contains("领取养老保险待遇，自2025年12月1日起", pension, StringComparison.Ordinal);
        Assert.Contains("名单日期 2026年3月6日", pension, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.NumberOf(1), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("养老保险待遇领取不一致", page.QuerySelector("[aria-labelledby=history]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_a_finding_with_who_when_and_what()
    {
        var path = await portal.FileAsync(2);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        await officer.PostFromAsync(
            path, $"{path}/findings", ("Finding.Method", "phone"), ("Finding.MadeOn.Year", "2026"), ("Finding.MadeOn.Month", "3"),
            ("Finding.MadeOn.Day", "5"), ("Finding.Text", "电话询问原单位人事，确认已离职。"));
        var findings = (await officer.PageAsync(path)).QuerySelector("[aria-labelledby=findings]")!.TextContent;

        Assert.Contains("电话核实", findings, StringComparison.Ordinal);
        Assert.Contains("2026年3月5日", findings, StringComparison.Ordinal);
        Assert.Contains("电话询问原单位人事，确认已离职。", findings, StringComparison.Ordinal);
        Assert.Contains("李审南", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("确认已离职", await portal.ReadDatabaseFilesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_mistake_of_a_finding_at_its_field_and_keeps_what_was_typed()
    {
        var path = await portal.FileAsync(3);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        using var answer = await officer.PostFromAsync(
            path, $"{path}/findings", ("Finding.MadeOn.Year", "2026"), ("Finding.MadeOn.Month", "3"), ("Finding.MadeOn.Day", "7"),
            ("Finding.Text", "打了13800138000，无人接听"));
        var page = await Pages.ReadAsync(answer);

        Assert.StartsWith("错误：", page.Title!, StringComparison.Ordinal);
        Assert.Equal(
            ["请选择核实方式", FindingErrors.NotYet.Message, FindingErrors.PersonalNumber.Message],
            page.QuerySelectorAll(".error-summary li").Select(line => line.TextContent.Trim()));
        Assert.Contains("无人接听", page.QuerySelector("textarea[name='Finding.Text']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nothing_to_officers_of_another_agency_and_nothing_after_the_decision()
    {
        var path = await portal.FileAsync(4);
        using var stranger = await portal.OfficerAsync("supervisor.yanji");
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        using var elsewhere = await stranger.PostFromAsync("/staff", $"{path}/compare");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);

        await officer.PostFromAsync(path, $"{path}/approve");
        Assert.Null((await officer.PageAsync(path)).QuerySelector($"form[action='{path}/compare']"));
    }

    private async Task LoadAsync(ComparisonSource source, string line)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, $"document_type,document_number,name,fact,fact_since,reference\n{line}\n");
        await portal.InsideAsync(services => services.GetRequiredService<ListLoader>()
            .LoadAsync(source, path, new Progress<ComparisonList>(), CancellationToken.None));
        File.Delete(path);
    }
}

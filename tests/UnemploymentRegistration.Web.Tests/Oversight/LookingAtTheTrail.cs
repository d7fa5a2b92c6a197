using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Oversight;

/// <summary>审计记录: administrators of the province look at chains, and have them verified.</summary>
public sealed class LookingAtTheTrail(Portal portal) : IClassFixture<Portal>
{
    private const string Nanling = "220102001";

    private static readonly string[] _fields = ["Agency", "Day", "Officer", "Number"];

    [Fact]
    public async Task Shows_a_chain_the_newest_first_in_words()
    {
        var number = await FileAndApproveAsync(911);
        using var admin = await portal.OfficerAsync("admin.jilin");

        var page = await admin.PageAsync($"/admin/audit?agency={Nanling}&number={number}");

        Assert.Equal(["审核通过", "提交申请"], Cells(page, "操作"));
        Assert.Equal([$"申请 {number}", $"申请 {number}"], Cells(page, "对象"));
        Assert.StartsWith("李审南（", Cells(page, "人员")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Narrows_it_down_by_day_act_and_officer()
    {
        await FileAndApproveAsync(912);
        using var admin = await portal.OfficerAsync("admin.jilin");

        var approvals = await admin.PageAsync($"/admin/audit?agency={Nanling}&day=2026-03-06&act=ApplicationApproved&officer=supervisor.nanguan");
        var byAnother = await admin.PageAsync($"/admin/audit?agency={Nanling}&act=ApplicationApproved&officer=supervisor.yanji");
        var nextDay = await admin.PageAsync($"/admin/audit?agency={Nanling}&day=2026-03-07");

        Assert.NotEmpty(Cells(approvals, "操作"));
        Assert.All(Cells(approvals, "操作"), act => Assert.Equal("审核通过", act));
        Assert.Empty(Cells(byAnother, "操作"));
        Assert.Empty(Cells(nextDay, "操作"));
    }

    [Fact]
    public async Task Pages_by_the_last_entry_that_was_shown()
    {
        foreach (var person in Enumerable.Range(920, 55))
        {
            await portal.FileAsync(person, "222401001");
        }

        using var admin = await portal.OfficerAsync("admin.jilin");
        var first = await admin.PageAsync("/admin/audit?agency=222401001");
        var second = await admin.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var sequences = Cells(first, "序号").Concat(Cells(second, "序号")).Select(int.Parse).ToList();
        Assert.Equal(Enumerable.Range(1, sequences[0]).Reverse(), sequences);
        Assert.Equal(50, Cells(first, "序号").Count);
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Says_at_each_field_what_it_cannot_understand_and_keeps_it()
    {
        using var admin = await portal.OfficerAsync("admin.jilin");

        var page = await admin.PageAsync("/admin/audit?agency=nowhere&day=6.3.&officer=nobody&number=x");

        Assert.Equal(4, page.QuerySelectorAll(".error-summary li").Length);
        Assert.Equal(
            ["nowhere", "6.3.", "nobody", "x"],
            _fields.Select(field => page.GetElementById(field)!.GetAttribute("value")));
    }

    [Fact]
    public async Task Leaves_each_look_in_the_trail()
    {
        using var admin = await portal.OfficerAsync("admin.jilin");
        await admin.PageAsync($"/admin/audit?agency={Nanling}&day=2026-03-05");

        var look = (await portal.ReadAsync(db => TheTrail.OfAsync(db, "22"))).Last(entry => entry.Act == OversightAct.TrailRead);

        Assert.Equal($"{Nanling} 2026-03-05", look.Note);
        Assert.StartsWith("officer:", look.Actor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("supervisor.nanguan")]
    [InlineData("statistics.jilin")]
    public async Task Is_nobody_elses(string officer)
    {
        using var visitor = await portal.OfficerAsync(officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(new Uri("/admin/audit", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Has_everything_verified_by_a_job_which_tells_the_result()
    {
        await FileAndApproveAsync(913);
        using var admin = await portal.OfficerAsync("admin.jilin");

        await admin.PostFromAsync("/admin/audit", "/admin/audit/verify");

        Assert.StartsWith("未发现问题：", await ResultAsync(admin), StringComparison.Ordinal);
        var entry = Assert.Single(await portal.ReadAsync(db => TheTrail.OfAsync(db, "22")), entry => entry.Act == OversightAct.TrailVerified);
        Assert.StartsWith("未发现问题：", entry.Note, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Cells(IDocument page, string column) =>
        [.. page.QuerySelectorAll($"tbody [data-label={column}]").Select(cell => cell.TextContent.Trim())];

    private static async Task<string> ResultAsync(HttpClient officer)
    {
        for (var look = 0; look < 600; look++)
        {
            var table = await officer.PageAsync("/staff/jobs/progress");
            if (table.QuerySelector("tbody tr:not([data-open='true'])") is { } row)
            {
                return row.QuerySelector("[data-label=结果]")!.TextContent.Trim();
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The job was not done within a minute.");
    }

    private async Task<string> FileAndApproveAsync(int person)
    {
        var path = await portal.FileAsync(person);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        (await officer.PostFromAsync(path, $"{path}/approve")).EnsureSuccessStatusCode();
        return path[(path.LastIndexOf('/') + 1)..];
    }
}

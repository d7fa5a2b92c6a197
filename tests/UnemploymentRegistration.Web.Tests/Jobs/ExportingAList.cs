using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Jobs;

public sealed class ExportingAList(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Makes_a_workbook_of_what_is_filtered_with_masked_numbers_and_in_the_officers_jurisdiction()
    {
        await portal.FileAsync(1);
        await portal.FileAsync(2, "222401001");
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var (rows, _) = await ExportAsync(officer, "/staff/queue", ("name", "李小梅"), ("channel", "wechat"));

        Assert.Equal(["期限", "申请编号", "姓名", "证件号码", "手机", "办理机构", "渠道与分派", "提交时间"], rows[0]);
        var row = Assert.Single(rows.Skip(1));
        Assert.Equal(("李小梅", "138****0001", "2026-03-06 10:00"), (row[2], row[4], row[7]));
        Assert.StartsWith("2026-03-11（", row[0], StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.NumberOf(1), string.Concat(row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_request_the_end_and_each_download_in_the_trail_of_the_agency()
    {
        using var officer = await portal.OfficerAsync("supervisor.yanji");

        var (_, file) = await ExportAsync(officer, "/staff/registrations");
        (await officer.GetAsync(new Uri(file, UriKind.Relative))).EnsureSuccessStatusCode();

        var acts = await portal.ReadAsync(db => TheTrail.OfAsync(db, "222401"));
        Assert.Equal(
            [OversightAct.JobRequested, OversightAct.JobDone, OversightAct.JobFileFetched, OversightAct.JobFileFetched],
            acts.Where(entry => entry.Subject == "Job").Select(entry => entry.Act));
    }

    [Fact]
    public async Task Gives_a_file_to_nobody_but_who_asked_for_it()
    {
        using var officer = await portal.OfficerAsync("supervisor.changchun");
        using var other = await portal.OfficerAsync("supervisor.nanguan");
        var (_, file) = await ExportAsync(officer, "/staff/queue");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(new Uri(file, UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("/staff/queue")]
    [InlineData("/staff/registrations")]
    public async Task Is_for_supervisors_only(string list)
    {
        using var window = await portal.OfficerAsync("window.nanguan");

        var page = await window.PageAsync(list);
        var refused = await window.PostAsync(page, $"{list}/export");

        Assert.Null(page.QuerySelector($"form[action='{list}/export']"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<(string[][] Rows, string File)> ExportAsync(
        HttpClient officer,
        string list,
        params (string Name, string Value)[] filter)
    {
        var asked = await officer.PostFromAsync(list, $"{list}/export", filter);
        Assert.Equal("/staff/jobs", asked.RequestMessage!.RequestUri!.AbsolutePath);
        var file = await FinishedAsync(officer);
        var answer = await officer.GetAsync(new Uri(file, UriKind.Relative));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var content = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var document = SpreadsheetDocument.Open(content, isEditable: false);
        return (
            [
                .. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
                    .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
            ],
            file);
    }

    /// <summary>Looks at the list of jobs as its script does, until the newest is done.</summary>
    private static async Task<string> FinishedAsync(HttpClient officer)
    {
        for (var look = 0; look < 3000; look++)
        {
            var table = await officer.PageAsync("/staff/jobs/progress");
            if (table.QuerySelector("tbody tr")!.QuerySelector("a[href$='/file']") is { } link)
            {
                return link.GetAttribute("href")!;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The job was not done within five minutes.");
    }
}

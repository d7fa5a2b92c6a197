using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Api;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>Two portals side by side on one database: what one of them did the other does not do again.</summary>
public sealed class ServingFromTwoPrograms : IAsyncLifetime
{
    private const int People = 60;
    private const int Approvals = 30;
    private const int ExportsAtEach = 2;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly string[] _numbers = new string[People];
    private DirectoryInfo _folder = null!;
    private ReceivingTelephones _telephones = null!;

    public async Task InitializeAsync()
    {
        _folder = await TemplateFolder.CopyAsync();
        _telephones = await ReceivingTelephones.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await _telephones.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Files_decides_sends_and_runs_each_job_once_and_keeps_the_trail_whole()
    {
        // At the same moment, so that both find the demo accounts missing.
        var portals = await Task.WhenAll(ServeAsync(), ServeAsync());
        await using var first = portals[0];
        await using var second = portals[1];

        await Task.WhenAll(Enumerable.Range(0, People).Select(person => FileAtBothAsync(portals, person)));
        using var here = await OfficerAtAsync(first);
        using var there = await OfficerAtAsync(second);
        await Task.WhenAll(DecideAsync(here), DecideAsync(there), ExportAsync(here), ExportAsync(there));
        await UntilAllIsDoneAsync();
        await AssertTrailIsWholeAsync();
        await AssertFilesAreSharedAsync(here, there);

        Assert.Equal(0, await first.StopAsync());
        Assert.Equal(0, await second.StopAsync());
        await AssertOnceAsync();
        await AssertTrailIsWholeAsync();
    }

    private Task<PortalProcess> ServeAsync() => PortalProcess.ServeAsync(_folder, null, _telephones.Settings);

    // The channel got no answer in time from one of them and asks the other: the same key, the same application.
    private async Task FileAtBothAsync(PortalProcess[] portals, int person)
    {
        var answers = await Task.WhenAll(portals.Select(portal => FileAsync(portal, person)));

        _numbers[person] = Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    private static async Task<string> FileAsync(PortalProcess portal, int person)
    {
        using var channel = portal.Visitor();
        channel.DefaultRequestHeaders.Authorization = new("Bearer", DemoData.TokenOf("wechat"));
        using var answer = await channel.FileAsync(AnApplication.Json(person + 1), $"person {person}");
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.JsonAsync())["number"]!.GetValue<string>();
    }

    private static async Task<HttpClient> OfficerAtAsync(PortalProcess portal)
    {
        var officer = portal.Visitor();
        (await officer.SignInAsync("supervisor.nanguan", DemoData.Password)).EnsureSuccessStatusCode();
        return officer;
    }

    // Both decide about the same people in the same order; whoever comes second is told.
    private async Task DecideAsync(HttpClient officer)
    {
        foreach (var number in _numbers.Take(Approvals))
        {
            var path = $"/staff/applications/{number}";
            var page = await officer.PageAsync(path);
            if (page.QuerySelector("[name=__RequestVerificationToken]") is not null)
            {
                using var answer = await officer.PostAsync(page, $"{path}/approve");
                Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{path}: {answer.StatusCode}");
            }
        }
    }

    private static async Task ExportAsync(HttpClient officer)
    {
        foreach (var _ in Enumerable.Range(0, ExportsAtEach))
        {
            using var answer = await officer.PostFromAsync("/staff/queue", "/staff/queue/export");
            answer.EnsureSuccessStatusCode();
        }
    }

    private async Task UntilAllIsDoneAsync()
    {
        using var patience = new CancellationTokenSource(_patience);
        while (true)
        {
            await using var db = TemplateFolder.OpenDatabase(_folder);
            var openJobs = await db.Jobs.CountAsync(job => job.Status == JobStatus.Waiting || job.Status == JobStatus.Running, patience.Token);
            var openMessages = await db.SmsMessages.CountAsync(sms => sms.Status != SmsStatus.Delivered, patience.Token);
            if (openJobs + openMessages == 0)
            {
                return;
            }

            await Task.Delay(100, patience.Token);
        }
    }

    // The operator's own program, beside the two that serve or after them.
    private async Task AssertTrailIsWholeAsync()
    {
        var (exitCode, report) = await PortalProcess.RunAsync(_folder, ["audit-verify"]);

        Assert.True(exitCode == 0, report);
        Assert.Contains("未发现问题", report, StringComparison.Ordinal);
    }

    private async Task AssertFilesAreSharedAsync(params HttpClient[] officers)
    {
        await using var db = TemplateFolder.OpenDatabase(_folder);
        var jobs = await db.Jobs.Select(job => job.Id).ToListAsync();

        Assert.Equal(ExportsAtEach * officers.Length, jobs.Count);
        foreach (var (officer, job) in officers.SelectMany(officer => jobs.Select(job => (officer, job))))
        {
            using var file = await officer.GetAsync(new Uri($"/staff/jobs/{job}/file", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    private async Task AssertOnceAsync()
    {
        await using var db = TemplateFolder.OpenDatabase(_folder);
        var entries = await db.OversightEntries.ToListAsync();
        int Count(OversightAct act) => entries.Count(entry => entry.Act == act);

        Assert.Equal((People, People), (await db.Applications.CountAsync(), Count(OversightAct.ApplicationSubmitted)));
        Assert.Equal(Approvals, await db.Applications.CountAsync(application => application.Status == ApplicationStatus.Approved));
        Assert.Equal((Approvals, Approvals), (await db.Registrations.CountAsync(), Count(OversightAct.ApplicationApproved)));
        Assert.Equal((ExportsAtEach * 2, 0), (Count(OversightAct.JobDone), Count(OversightAct.JobFailed)));
        Assert.All(await db.Jobs.ToListAsync(), job => Assert.Equal((JobStatus.Done, 1), (job.Status, job.Attempts)));
        Assert.Equal(2, await db.NodeLeases.CountAsync());
        await TheTrail.AssertUnbrokenAsync(db);

        var told = _telephones.Received.Select(sms => sms.Mobile).ToList();
        Assert.Equal(await db.SmsMessages.CountAsync(), told.Count);
        Assert.Equal(Enumerable.Range(1, Approvals).Select(AnApplication.MobileOf).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }
}

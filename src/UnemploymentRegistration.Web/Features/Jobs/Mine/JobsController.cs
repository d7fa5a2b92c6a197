using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Jobs.Mine;

/// <summary>我的任务: the officer's own long work, how far it is, and the files it made.</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("staff/jobs")]
public sealed class JobsController(OwnJobs jobs, FetchJobFileHandler fetchFile) : Controller
{
    public const string ProgressAddress = "/staff/jobs/progress";

    [HttpGet]
    public async Task<IActionResult> Index(long? before, CancellationToken cancellationToken) =>
        View(new JobListPage(await jobs.ReadAsync(before, cancellationToken), before));

    /// <summary>Only the table: the page asks for it while a job is open. It does not keep anybody signed in.</summary>
    [HttpGet(ProgressAddress)]
    [Unattended]
    public async Task<IActionResult> Progress(long? before, CancellationToken cancellationToken) =>
        PartialView("_JobTable", (await jobs.ReadAsync(before, cancellationToken)).Entries);

    [HttpGet("{number:long}/file")]
    public async Task<IActionResult> Fetch(long number, CancellationToken cancellationToken)
    {
        var fetched = await fetchFile.HandleAsync(new FetchJobFile(number), cancellationToken);
        if (fetched.Error == JobErrors.NotFound)
        {
            return NotFound();
        }

        if (fetched.IsRefused)
        {
            TempData.SetBanner(Banner.Refusal(fetched.Error));
            return RedirectToAction(nameof(Index));
        }

        return File(fetched.Value.Content, fetched.Value.File.MediaType, fetched.Value.File.Name);
    }
}

/// <summary>What the list of jobs shows.</summary>
public sealed record JobListPage(JobPage Page, long? Before);

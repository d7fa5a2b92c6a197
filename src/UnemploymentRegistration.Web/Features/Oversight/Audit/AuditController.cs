using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Oversight.Audit;

/// <summary>审计记录: the chains of all agencies, and their verification as a job; only for the province.</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/audit")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AuditController(AuditPages pages, RequestJobHandler requestJob) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(AuditQuery query, CancellationToken cancellationToken) =>
        View(await pages.ReadAsync(query, User.ToOfficer(), ModelState, cancellationToken));

    [HttpPost("verify")]
    public async Task<IActionResult> Verify(CancellationToken cancellationToken)
    {
        var request = new JobRequest(TrailVerifying.Name, "核验审计记录", Parameters: "", User.ToOfficer());
        var requested = await requestJob.HandleAsync(new RequestJob(request), cancellationToken);
        TempData.SetBanner(requested.IsRefused ? Banner.Refusal(requested.Error) : Banner.Notice("任务已提交。完成后结果显示在本页。"));
        return Redirect("/staff/jobs");
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("verify")]
    public IActionResult Return() => RedirectToAction(nameof(Index));
}

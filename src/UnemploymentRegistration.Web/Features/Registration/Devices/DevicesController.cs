using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.Devices;

/// <summary>登录过的设备: where an applicant is signed in, and an end to it.</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/devices")]
public sealed class DevicesController(OwnSessions sessions) : Controller
{
    // An account belongs to no agency: its acts stand with the province's.
    private SessionOwner Owner => new(SessionKind.Applicant, User.ToAccount().Value, User.SessionOf() ?? 0, AgencyCode.Province);

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await sessions.ListAsync(Owner, cancellationToken));

    [HttpPost("{id:long}/end")]
    public async Task<IActionResult> End(long id, CancellationToken cancellationToken)
    {
        if (!await sessions.EndAsync(Owner, id, cancellationToken))
        {
            return NotFound();
        }

        TempData.SetBanner(Banner.Notice("已退出这台设备上的登录。"));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("end-others")]
    public async Task<IActionResult> EndOthers(CancellationToken cancellationToken)
    {
        var ended = await sessions.EndOthersAsync(Owner, cancellationToken);
        TempData.SetBanner(Banner.Notice(ended == 0 ? "没有其他设备登录。" : $"已退出其他 {ended} 台设备上的登录。"));
        return RedirectToAction(nameof(Index));
    }
}

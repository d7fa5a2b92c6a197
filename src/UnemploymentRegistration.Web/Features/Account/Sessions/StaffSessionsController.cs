using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Sessions;

/// <summary>登录记录: where an officer is signed in, and an end to it.</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("account/staff/sessions")]
public sealed class StaffSessionsController(OwnSessions sessions) : Controller
{
    private SessionOwner Owner
    {
        get
        {
            var officer = User.ToOfficer();
            return new SessionOwner(SessionKind.Staff, officer.Id.Value, User.SessionOf() ?? 0, officer.Agency);
        }
    }

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await sessions.ListAsync(Owner, cancellationToken));

    [HttpPost("{id:long}/end")]
    public async Task<IActionResult> End(long id, CancellationToken cancellationToken)
    {
        if (!await sessions.EndAsync(Owner, id, cancellationToken))
        {
            return NotFound();
        }

        TempData.SetBanner(Banner.Notice("已结束这个登录。"));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("end-others")]
    public async Task<IActionResult> EndOthers(CancellationToken cancellationToken)
    {
        var ended = await sessions.EndOthersAsync(Owner, cancellationToken);
        TempData.SetBanner(Banner.Notice(ended == 0 ? "没有其他登录。" : $"已结束其他 {ended} 个登录。"));
        return RedirectToAction(nameof(Index));
    }
}

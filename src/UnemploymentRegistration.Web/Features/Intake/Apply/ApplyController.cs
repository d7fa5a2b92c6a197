using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>The way into the form, and the page that shows all answers before the declaration.</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("apply")]
public sealed class ApplyController(ApplyDrafts drafts, AnswerCheck check) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> Start(CancellationToken cancellationToken) =>
        View(User.Identity is { IsAuthenticated: true } ? await drafts.FindAsync(Account, cancellationToken) : null);

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(CancellationToken cancellationToken)
    {
        await drafts.DiscardAsync(Account, cancellationToken);
        TempData.SetBanner(Banner.Notice("已删除草稿。您可以重新填写。"));
        return RedirectToAction(nameof(Start));
    }

    [HttpGet("check")]
    public async Task<IActionResult> Check(CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(Account, cancellationToken);
        return draft is null
            ? RedirectToAction(nameof(Start))
            : View(await check.ReadAsync(draft.Form, cancellationToken));
    }
}

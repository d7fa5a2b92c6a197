using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Claims;

/// <summary>领办、接手、释放.</summary>
[Authorize(Policy = Permissions.DecideApplications)]
[Route("staff/applications/{number:long}")]
public sealed class ClaimController(ClaimApplicationHandler claimApplication, ReleaseApplicationHandler releaseApplication) : Controller
{
    [HttpGet("claim")]
    [HttpGet("take-over")]
    [HttpGet("release")]
    public IActionResult Return(long number) => ToApplication(number);

    [HttpPost("claim")]
    public async Task<IActionResult> Claim(long number, CancellationToken cancellationToken) => Tell(
        number,
        await claimApplication.HandleAsync(new(new(number), User.ToOfficer()), cancellationToken),
        "已领办。30分钟内其他人员会看到您正在办理，到时自动释放。");

    [HttpPost("take-over")]
    public async Task<IActionResult> TakeOver(long number, CancellationToken cancellationToken) => Tell(
        number,
        await claimApplication.HandleAsync(new(new(number), User.ToOfficer(), TakesOver: true), cancellationToken),
        "已接手。原领办人下一步操作时会得到提示。");

    [HttpPost("release")]
    public async Task<IActionResult> Release(long number, CancellationToken cancellationToken) => Tell(
        number,
        await releaseApplication.HandleAsync(new(new(number), User.ToOfficer()), cancellationToken),
        "已释放，其他人员可以领办。");

    private IActionResult Tell(long number, Result result, string done)
    {
        if (result.Error == ApplicationErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result.IsRefused ? Banner.Refusal(result.Error) : Banner.Notice(done));
        return ToApplication(number);
    }

    private RedirectResult ToApplication(long number) => Redirect($"/staff/applications/{number}");
}

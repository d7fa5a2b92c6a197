using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Approvals;

/// <summary>批量通过: first the page that lists exactly what will be approved, then the result row by row (rule 7.4).</summary>
[Authorize(Policy = Permissions.DecideApplications)]
[Route("staff/queue/approve-many")]
public sealed class ApprovalsController(ManyApprovals approvals) : Controller
{
    private static readonly DomainError _nothingChosen = new("many.nothing-chosen", "请先勾选要批量通过的申请。");

    private static readonly DomainError _tooMany = new("many.too-many", $"一次最多批量通过{ManyApprovals.Most}件，请分几次办理。");

    [HttpGet]
    [HttpGet("confirm")]
    public IActionResult Return() => Redirect("/staff/queue");

    [HttpPost]
    public async Task<IActionResult> Check(long[] selected, long[] onPage, bool all, CancellationToken cancellationToken)
    {
        var chosen = ChosenOf(all ? onPage : selected);
        if (chosen.Length == 0 || chosen.Length > ManyApprovals.Most)
        {
            TempData.SetBanner(Banner.Refusal(chosen.Length == 0 ? _nothingChosen : _tooMany));
            return Redirect("/staff/queue");
        }

        var candidates = await approvals.ReadAsync(chosen, User.ToOfficer(), cancellationToken);
        return View(candidates.ToLookup(candidate => candidate.WhyNot is null));
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(
        long[] selected,
        [FromServices] ApproveManyHandler approveMany,
        CancellationToken cancellationToken)
    {
        var chosen = ChosenOf(selected);
        if (chosen.Length is 0 or > ManyApprovals.Most)
        {
            return Redirect("/staff/queue");
        }

        return View("Results", await approveMany.HandleAsync(new(chosen, User.ToOfficer()), cancellationToken));
    }

    private static RegistrationApplicationId[] ChosenOf(long[] numbers) =>
        [.. numbers.Distinct().Select(number => new RegistrationApplicationId(number))];
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Plan;

/// <summary>服务计划: what is agreed with one person, a founder's steps and the reviews (9.1(1), (3)–(5)).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/plan")]
public sealed class PlanController(PlanPages pages, WritePlanHandler writePlan) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long id, long? end, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(id), cancellationToken) is { } page ? View(page with { Ending = end }) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("steps"), HttpGet("reviews")]
    public IActionResult Return(long id) => RedirectToAction(nameof(Index), new { id });

    [HttpPost]
    public async Task<IActionResult> Write(
        long id,
        [Bind(Prefix = nameof(PlanPage.Write))] PlanForm form,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(id), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var command = form.Read(page, User.ToOfficer(), nameof(PlanPage.Write), ModelState);
        var written = command is null ? (Result?)null : await writePlan.HandleAsync(command, cancellationToken);
        if (written?.Error == PlanErrors.ChangedMeanwhile)
        {
            ModelState.AddWhere(PlanErrors.WrittenMeanwhile, string.Empty);
            return View(nameof(Index), page with { Write = form, IsOvertaken = true });
        }

        return Answer(page with { Write = form }, written, "已保存服务计划。");
    }

    [HttpPost("steps")]
    public async Task<IActionResult> Step(
        long id,
        [Bind(Prefix = nameof(PlanPage.Step))] StepForm form,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(id), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var step = form.Read(page.Today, nameof(PlanPage.Step), ModelState);
        var taken = step is null
            ? (Result?)null
            : await writePlan.HandleAsync(new TakeFounderStep(new(id), step, User.ToOfficer()), cancellationToken);
        return Answer(page with { Step = form }, taken, "已记录创业步骤。");
    }

    [HttpPost("reviews")]
    public async Task<IActionResult> Review(
        long id,
        [Bind(Prefix = nameof(PlanPage.Review))] ReviewForm form,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(id), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var command = form.Read(page, User.ToOfficer(), nameof(PlanPage.Review), ModelState);
        var reviewed = command is null ? (Result?)null : await writePlan.HandleAsync(command, cancellationToken);
        return Answer(page with { Review = form }, reviewed, "已记录评估。");
    }

    private IActionResult Answer(PlanPage typed, Result? result, string done)
    {
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), typed);
        }

        TempData.SetBanner(result?.Error is { } error ? Banner.Refusal(error) : Banner.Notice(done));
        return RedirectToAction(nameof(Index), new { id = typed.Case.Id.Value });
    }
}

using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>信息比对与核实: what stands beside the decision and decides nothing (rules 7.1 to 7.3).</summary>
[Authorize(Policy = Permissions.GatherEvidence)]
[Route("staff/applications/{number:long}")]
public sealed class EvidenceController(DecisionPages pages) : Controller
{
    private const string Page = "Index";

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("compare")]
    [HttpGet("findings")]
    public IActionResult Return(long number) => RedirectToAction(Page, "Decision", new { number });

    /// <summary>再次比对: asks all five sources at once, whoever answered before.</summary>
    [HttpPost("compare")]
    public async Task<IActionResult> Compare(
        long number,
        [FromServices] GatherEvidenceHandler gatherEvidence,
        CancellationToken cancellationToken)
    {
        var gathering = await gatherEvidence.HandleAsync(new(new(number), []), cancellationToken);
        return Answer(number, gathering, "已再次比对。没有答复的来源稍后会自动再问。");
    }

    [HttpPost("findings")]
    public async Task<IActionResult> Record(
        long number,
        [Bind(Prefix = nameof(DecisionPage.Finding))] FindingForm form,
        [FromServices] IValidator<FindingForm> validator,
        [FromServices] RecordFindingHandler recordFinding,
        [FromServices] TimeProvider clock,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(DecisionPage.Finding));
        if (!ModelState.IsValid)
        {
            return await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } page
                ? View(Page, page with { Finding = form })
                : NotFound();
        }

        var finding = await recordFinding.HandleAsync(
            new(new(number), form.ToWords(clock.TodayInChina()), User.ToOfficer()), cancellationToken);
        return Answer(number, finding, "已记录核实情况。");
    }

    private IActionResult Answer(long number, Result result, string done)
    {
        if (result.Error == ApplicationErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result.IsRefused ? Banner.Refusal(result.Error) : Banner.Notice(done));
        return RedirectToAction(Page, "Decision", new { number });
    }
}

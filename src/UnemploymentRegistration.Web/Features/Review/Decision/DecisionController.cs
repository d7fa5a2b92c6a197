using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>一件申请的审核.</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/applications/{number:long}")]
public sealed class DecisionController(DecisionPages pages) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long number, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way to a decision.</summary>
    [HttpGet("approve")]
    [HttpGet("refuse")]
    [HttpGet("move")]
    [HttpGet("reveal")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Index), new { number });

    /// <summary>Shows the numbers in full on this one answer, for one of the two reasons there are.</summary>
    [HttpPost("reveal")]
    public async Task<IActionResult> Reveal(
        long number,
        string? reason,
        [FromServices] RevealNumbersHandler revealNumbers,
        CancellationToken cancellationToken)
    {
        if (!RevealReasons.All.Contains(reason))
        {
            return await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is null ? NotFound() : BadRequest();
        }

        var reveal = await revealNumbers.HandleAsync(new(new(number), reason!), cancellationToken);
        return !reveal.IsRefused
            && await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken, isRevealed: true) is { } page
            ? View(nameof(Index), page)
            : NotFound();
    }

    [HttpPost("approve")]
    [Authorize(Policy = Permissions.DecideApplications)]
    public async Task<IActionResult> Approve(
        long number,
        [FromServices] ApproveApplicationHandler approveApplication,
        CancellationToken cancellationToken)
    {
        var approval = await approveApplication.HandleAsync(new(new(number), User.ToOfficer()), cancellationToken);
        return approval.IsRefused
            ? Tell(number, approval.Error)
            : Done(number, $"审核通过，已登记。登记编号 {approval.Value.Id}，请于 {approval.Value.FirstContactDue.InWords()}前首次联系。");
    }

    [HttpPost("refuse")]
    [Authorize(Policy = Permissions.DecideApplications)]
    public async Task<IActionResult> Refuse(
        long number,
        [Bind(Prefix = nameof(DecisionPage.Refuse))] RefuseForm form,
        [FromServices] IValidator<RefuseForm> validator,
        [FromServices] RefuseApplicationHandler refuseApplication,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(DecisionPage.Refuse));
        if (!ModelState.IsValid)
        {
            return await AgainAsync(number, page => page with { Refuse = form }, cancellationToken);
        }

        var refusal = await refuseApplication.HandleAsync(
            new(new(number), form.ToRefusal(), User.ToOfficer()), cancellationToken);
        if (refusal.Error is ClaimedByAnother held)
        {
            ModelState.AddModelError(string.Empty, held.Message);
            return await AgainAsync(number, page => page with { Refuse = form }, cancellationToken);
        }

        if (refusal.Error == ApplicationErrors.NotUnder16)
        {
            ModelState.AddModelError($"{nameof(DecisionPage.Refuse)}.{nameof(form.Ground)}", refusal.Error.Message);
            return await AgainAsync(number, page => page with { Refuse = form }, cancellationToken);
        }

        return refusal.IsRefused ? Tell(number, refusal.Error) : Done(number, "已决定不予登记。理由和申诉途径将用短信告知申请人。");
    }

    [HttpPost("move")]
    [Authorize(Policy = Permissions.DecideApplications)]
    public async Task<IActionResult> Move(
        long number,
        [Bind(Prefix = nameof(DecisionPage.Move))] MoveForm form,
        [FromServices] IValidator<MoveForm> validator,
        [FromServices] MoveTarget target,
        [FromServices] MoveApplicationHandler moveApplication,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(DecisionPage.Move));
        var agency = target.Read(form.Agency);
        if (agency.IsRefused && ModelState.IsValid)
        {
            AddAgencyError(agency.Error);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(number, page => page with { Move = form }, cancellationToken);
        }

        var officer = User.ToOfficer();
        var move = await moveApplication.HandleAsync(
            new(new(number), agency.Value!.Code, TypedText.Tidy(form.Reason)!, officer), cancellationToken);
        if (move.Error == ApplicationErrors.SameAgency || move.Error == ApplicationErrors.NoSuchAgency)
        {
            AddAgencyError(move.Error);
            return await AgainAsync(number, page => page with { Move = form }, cancellationToken);
        }

        if (move.Error is ClaimedByAnother held)
        {
            ModelState.AddModelError(string.Empty, held.Message);
            return await AgainAsync(number, page => page with { Move = form }, cancellationToken);
        }

        if (move.IsRefused)
        {
            return Tell(number, move.Error);
        }

        // What has left the jurisdiction does not exist here any more.
        TempData.SetBanner(Banner.Notice($"申请 {number} 已转办给{agency.Value.Name}。办理期限不变。"));
        return target.StaysWith(officer, agency.Value) ? RedirectToAction(nameof(Index), new { number }) : Redirect("/staff/queue");
    }

    private void AddAgencyError(DomainError error) =>
        ModelState.AddModelError($"{nameof(DecisionPage.Move)}.{nameof(MoveForm.Agency)}", error.Message);

    private async Task<IActionResult> AgainAsync(
        long number,
        Func<DecisionPage, DecisionPage> withWhatWasTyped,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return page.MayDecide
            ? View(nameof(Index), withWhatWasTyped(page))
            : Tell(number, page.Application.IsPending ? ApplicationErrors.EnteredByOneself : ApplicationErrors.AlreadyDecided);
    }

    private RedirectToActionResult Done(long number, string message)
    {
        TempData.SetBanner(Banner.Notice(message));
        return RedirectToAction(nameof(Index), new { number });
    }

    // Who lost a race is told, and shown the result that stands (rule 7.5).
    private IActionResult Tell(long number, DomainError error)
    {
        if (error == ApplicationErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(Banner.Refusal(error.ForStaff()));
        return RedirectToAction(nameof(Index), new { number });
    }
}

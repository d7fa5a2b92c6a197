using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Plan;

/// <summary>就业困难人员认定: entered with the officer who is named for the person, and ended with its reason (9.1(5)).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/plan/recognitions")]
public sealed class RecognitionController(PlanPages pages, EnterRecognitionHandler enterRecognition) : Controller
{
    private const string Page = "/Features/Service/Plan/Index.cshtml";

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet]
    public IActionResult Return(long id) => Redirect(PlanPart.AddressOf(new(id), PlanPart.Plan));

    /// <inheritdoc cref="Return"/>
    [HttpGet("{key:long}/end")]
    public IActionResult ReturnToEnd(long id, long key) => Redirect($"{PlanPart.AddressOf(new(id), PlanPart.Plan)}?end={key}");

    [HttpPost]
    public async Task<IActionResult> Recognise(
        long id,
        [Bind(Prefix = nameof(PlanPage.Recognition))] RecognitionForm form,
        [FromServices] CodeLists codes,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(id), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        const string Prefix = nameof(PlanPage.Recognition);
        var command = form.Read(page, User.ToOfficer(), codes.HardToEmployGround, Prefix, ModelState);
        var entered = command is null ? (Result?)null : await enterRecognition.HandleAsync(command, cancellationToken);
        if (entered?.Error == RecognitionErrors.Overlaps)
        {
            ModelState.AddWhere(entered.Value.Error, $"{Prefix}.{nameof(form.From)}");
        }

        return Answer(page with { Recognition = form }, entered, "已录入认定，并指定服务人员。请在计划里写明下次评估的日期。");
    }

    [HttpPost("{key:long}/end")]
    public async Task<IActionResult> End(
        long id,
        long key,
        [Bind(Prefix = nameof(PlanPage.End))] EndForm form,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(id), cancellationToken) is not { } page || page.File.Recognitions.All(one => one.Id != key))
        {
            return NotFound();
        }

        var reason = RecognitionDecision.ReadReason(form.Reason);
        ModelState.AddWhere(reason.Error, $"{nameof(PlanPage.End)}.{nameof(form.Reason)}");
        var ended = reason.IsRefused
            ? (Result?)null
            : await enterRecognition.HandleAsync(new EndRecognition(new(id), key, reason.Value, User.ToOfficer()), cancellationToken);
        return Answer(page with { End = form, Ending = key }, ended, "已退出认定。");
    }

    private IActionResult Answer(PlanPage typed, Result? result, string done)
    {
        if (!ModelState.IsValid)
        {
            return View(Page, typed);
        }

        TempData.SetBanner(result?.Error is { } error ? Banner.Refusal(error) : Banner.Notice(done));
        return Redirect(PlanPart.AddressOf(typed.Case.Id, PlanPart.Plan));
    }
}

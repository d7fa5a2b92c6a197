using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Plan;

/// <summary>服务计划: what is agreed with one person, a founder's steps, the recognition and the reviews (9.1(1), (3)–(5)).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/plan")]
public sealed class PlanController(PlanPages pages, WritePlanHandler writePlan, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long id, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(id), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("steps"), HttpGet("reviews"), HttpGet("recognitions")]
    public IActionResult Return(long id) => RedirectToAction(nameof(Index), new { id });

    [HttpPost]
    public async Task<IActionResult> Write(
        long id,
        [Bind(Prefix = nameof(PlanPage.Write))] PlanForm form,
        CancellationToken cancellationToken)
    {
        var command = form.Read(new(id), User.ToOfficer(), clock.TodayInChina(), nameof(PlanPage.Write), ModelState);
        var written = command is null ? (Result?)null : await writePlan.HandleAsync(command, cancellationToken);
        PlaceAtField(written, nameof(PlanPage.Write), nameof(form.ReviewDue), nameof(form.Skills));
        return await AnswerAsync(id, written, "已保存服务计划。", page => page with { Write = form }, cancellationToken);
    }

    [HttpPost("steps")]
    public async Task<IActionResult> Step(
        long id,
        [Bind(Prefix = nameof(PlanPage.Step))] StepForm form,
        CancellationToken cancellationToken)
    {
        var step = form.Read(nameof(PlanPage.Step), ModelState);
        var taken = step is null
            ? (Result?)null
            : await writePlan.HandleAsync(new TakeFounderStep(new(id), step, User.ToOfficer()), cancellationToken);
        PlaceAtField(taken, nameof(PlanPage.Step), nameof(form.On), nameof(form.On));
        return await AnswerAsync(id, taken, "已记录创业步骤。", page => page with { Step = form }, cancellationToken);
    }

    [HttpPost("reviews")]
    public async Task<IActionResult> Review(
        long id,
        [Bind(Prefix = nameof(PlanPage.Review))] ReviewForm form,
        CancellationToken cancellationToken)
    {
        var command = form.Read(new(id), User.ToOfficer(), nameof(PlanPage.Review), ModelState);
        var reviewed = command is null ? (Result?)null : await writePlan.HandleAsync(command, cancellationToken);
        PlaceAtField(reviewed, nameof(PlanPage.Review), nameof(form.Next), nameof(form.Text));
        return await AnswerAsync(id, reviewed, "已记录评估。", page => page with { Review = form }, cancellationToken);
    }

    [HttpPost("recognitions")]
    public async Task<IActionResult> Recognise(
        long id,
        [Bind(Prefix = nameof(PlanPage.Recognition))] RecognitionForm form,
        [FromServices] EnterRecognitionHandler enterRecognition,
        [FromServices] CodeLists codes,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(new(id), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        const string Prefix = nameof(PlanPage.Recognition);
        var command = form.Read(new(id), User.ToOfficer(), codes.HardToEmployGround, page.Officers, Prefix, ModelState);
        var entered = command is null ? (Result?)null : await enterRecognition.HandleAsync(command, cancellationToken);
        if (entered?.Error == RecognitionErrors.Days || entered?.Error == RecognitionErrors.Overlaps)
        {
            ModelState.AddWhere(entered.Value.Error, $"{Prefix}.{nameof(form.From)}");
        }

        return await AnswerAsync(id, entered, "已录入认定，并指定服务人员。请在计划里写明下次评估的日期。", again => again with { Recognition = form }, cancellationToken);
    }

    [HttpPost("recognitions/{key:long}/end")]
    public async Task<IActionResult> EndRecognition(
        long id,
        long key,
        string? reason,
        [FromServices] EnterRecognitionHandler enterRecognition,
        CancellationToken cancellationToken)
    {
        var read = RecognitionDecision.ReadReason(reason);
        var ended = read.IsRefused ? read.Error : await enterRecognition.HandleAsync(
            new EndRecognition(new(id), key, read.Value, User.ToOfficer()), cancellationToken);
        if (ended.Error == RecognitionErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(ended.IsRefused ? Banner.Refusal(ended.Error) : Banner.Notice("已退出认定。"));
        return RedirectToAction(nameof(Index), new { id });
    }

    // A rule that is about one field says so there.
    private void PlaceAtField(Result? result, string prefix, string day, string text)
    {
        if (result?.Error is { } error)
        {
            var isDay = error == PlanErrors.ReviewDue || error == PlanErrors.ReviewMissing || error == PlanErrors.NotYet;
            ModelState.AddWhere(isDay || error == PlanErrors.Empty ? error : null, $"{prefix}.{(isDay ? day : text)}");
        }
    }

    private async Task<IActionResult> AnswerAsync(
        long id,
        Result? result,
        string done,
        Func<PlanPage, PlanPage> typed,
        CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await pages.FindAsync(new(id), cancellationToken) is { } page ? View(nameof(Index), typed(page)) : NotFound();
        }

        if (result?.Error == ServiceCaseErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result?.Error is { } error ? Banner.Refusal(error) : Banner.Notice(done));
        return RedirectToAction(nameof(Index), new { id });
    }
}

using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>本人承诺 and the submission: however often the button is pressed, it makes one application (rule 4.5).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("apply")]
public sealed class DeclarationController(
    ApplyDrafts drafts,
    AnswerCheck check,
    IValidator<ApplyForm> validator,
    SubmitApplicationHandler submitApplication,
    Obstacles obstacles,
    ApplicationProgress progress,
    PrivacyNotices notices,
    IFieldProtector protector,
    TimeProvider clock) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet("declaration")]
    public async Task<IActionResult> Declare(CancellationToken cancellationToken)
    {
        var draft = await drafts.FindAsync(Account, cancellationToken);
        if (draft is null)
        {
            return RedirectToAction(nameof(ApplyController.Start), "Apply");
        }

        var isComplete = (await check.ReadAsync(draft.Form, cancellationToken)).FirstIncomplete is null;
        return isComplete
            ? View(new DeclarationForm { Key = draft.Key })
            : RedirectToAction(nameof(ApplyController.Check), "Apply");
    }

    [HttpPost("declaration")]
    public async Task<IActionResult> Submit(DeclarationForm declaration, CancellationToken cancellationToken)
    {
        var request = RequestOf(declaration.Key);
        var draft = await drafts.FindAsync(Account, cancellationToken);
        if (draft is null || draft.Key != declaration.Key)
        {
            // A draft goes with the application that it becomes: an earlier click of the same button may have taken it.
            return await submitApplication.FindEarlierAsync(request, cancellationToken) is { IsRefused: false } earlier
                ? ToConfirmation(earlier.Value.Number)
                : View("DraftGone", draft);
        }

        draft.Form.DeclarationAccepted = declaration.DeclarationAccepted;
        if ((await check.ReadAsync(draft.Form, cancellationToken)).FirstIncomplete is { } incomplete)
        {
            return Redirect($"/apply/{incomplete.Page.Step}?from={StepPage.FromCheck}&errors=true");
        }

        ModelState.AddErrors(await validator.ValidateAsync(draft.Form, options => options.IncludeRuleSets(FormSteps.Declaration), cancellationToken));
        return ModelState.IsValid
            ? await SubmitAsync(draft, request, cancellationToken)
            : View(nameof(Declare), declaration);
    }

    [HttpGet("confirmation/{number:long}")]
    public async Task<IActionResult> Confirmation(long number, CancellationToken cancellationToken)
    {
        var application = await progress.FindAsync(new RegistrationApplicationId(number), cancellationToken);
        return application is null ? NotFound() : View(application);
    }

    private async Task<IActionResult> SubmitAsync(FormDraft draft, RepeatableRequest request, CancellationToken cancellationToken)
    {
        var form = draft.Form.ToForm(clock.TodayInChina());
        var submission = await submitApplication.HandleAsync(
            new SubmitApplication(form, ApplyDrafts.Channel, Account, request) { NoticeVersion = notices.InForceOn(clock.TodayInChina()).Version },
            cancellationToken);
        if (!submission.IsRefused)
        {
            return ToConfirmation(submission.Value.Number);
        }

        ViewData["IsOwn"] = await obstacles.IsOwnAsync(submission.Error, Account, cancellationToken);
        return View(Refusals.ViewOf(submission.Error), submission.Error);
    }

    // The draft's key names the request: a draft becomes one application, whatever is pressed again.
    private RepeatableRequest RequestOf(long draftKey)
    {
        var key = draftKey.ToString(CultureInfo.InvariantCulture);
        return RepeatableRequest.For($"account:{Account.Value}", key, key, protector);
    }

    private RedirectToActionResult ToConfirmation(string number) => RedirectToAction(nameof(Confirmation), new { number });
}

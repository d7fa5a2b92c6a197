using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Corrections;

/// <summary>更正登记表: value, reason, check, done (rule 3.3).</summary>
[Authorize(Policy = Permissions.CorrectForms)]
[Route("staff/applications/{number:long}/corrections")]
[RequestSizeLimit(LargestPost)]
public sealed class CorrectionController(CorrectionPages pages, CorrectionCheck check, TimeProvider clock) : Controller
{
    private const int LargestPost = 256 * 1024;
    private const string Step = "{step:regex(^(document|person|household|residence|contact|unemployment|work)$)}";

    // These two show numbers in full, which is an act of its own in the trail.
    private static readonly string[] _withNumbers = [FormSteps.Document, FormSteps.Contact];

    [HttpGet]
    public async Task<IActionResult> Index(long number, CancellationToken cancellationToken) =>
        await pages.OverviewAsync(number, cancellationToken) switch
        {
            null => NotFound(),
            { Application.IsPending: false } => ToApplication(number),
            var overview => View(overview),
        };

    [HttpGet(Step)]
    [HttpGet($"{Step}/check")]
    [HttpGet($"{Step}/apply")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Index), new { number });

    [HttpPost(Step)]
    public async Task<IActionResult> Open(
        long number,
        string step,
        [FromServices] RevealNumbersHandler revealNumbers,
        CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(number, StepPage.Find(step)!, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (!page.Application.IsPending)
        {
            return ToApplication(number);
        }

        if (_withNumbers.Contains(step))
        {
            await revealNumbers.HandleAsync(new(page.Application.Id, "更正登记表"), cancellationToken);
        }

        return Edit(page);
    }

    [HttpPost($"{Step}/check")]
    public async Task<IActionResult> Check(long number, string step, bool again, CancellationToken cancellationToken)
    {
        if (await TypedAsync(number, step, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (again || Request.ChoosesDivision() is not null)
        {
            return Edit(page);
        }

        await check.JudgeAsync(page, ModelState, cancellationToken);
        return ModelState.IsValid ? View(nameof(Check), page) : Edit(page);
    }

    [HttpPost($"{Step}/apply")]
    public async Task<IActionResult> Apply(
        long number,
        string step,
        [FromServices] CorrectApplicationHandler correctApplication,
        CancellationToken cancellationToken)
    {
        if (await TypedAsync(number, step, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        await check.JudgeAsync(page, ModelState, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Edit(page);
        }

        var command = new CorrectApplication(page.Application.Id, check.FormOf(page), TypedText.Tidy(page.Note)!, User.ToOfficer());
        var correction = await correctApplication.HandleAsync(command, cancellationToken);
        if (correction.Error is AlreadyOnFile or ClaimedByAnother)
        {
            ModelState.AddModelError(string.Empty, correction.Error.ForStaff().Message);
            return Edit(page);
        }

        TempData.SetBanner(correction.IsRefused
            ? Banner.Refusal(correction.Error)
            : Banner.Notice($"已更正：{string.Join('、', correction.Value.Select(change => change.Field.InWords()))}。申请人会收到短信。"));
        return ToApplication(number);
    }

    private async Task<CorrectionPage?> TypedAsync(long number, string step, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(number, StepPage.Find(step)!, cancellationToken) is not { } page)
        {
            return null;
        }

        HideUntyped(page.Form);
        ModelState.Clear();
        await TryUpdateModelAsync(page.Form, nameof(page.Form), property => page.Step.Properties.Contains(property.PropertyName));
        FollowUpQuestion.ClearUnasked(page.Form, clock);
        page.Note = Request.Form[nameof(page.Note)];
        page.Posted = [.. from field in Request.Form
                          where field.Key == nameof(page.Note) || field.Key.StartsWith($"{nameof(page.Form)}.", StringComparison.Ordinal)
                          from value in field.Value
                          select KeyValuePair.Create(field.Key, value)];
        return page;

        // A number that was not typed must not come back in full on a page that nobody recorded.
        void HideUntyped(ApplyForm form)
        {
            switch (step)
            {
                case FormSteps.Document:
                    form.Document.Number = null;
                    break;
                case FormSteps.Contact:
                    (form.Mobile, form.Landline, form.OtherContact) = (null, null, null);
                    break;
            }
        }
    }

    // Three lines for qualifications and two for wishes, filled or not (rule 4.1).
    private ViewResult Edit(CorrectionPage page)
    {
        var form = page.Form;
        form.Qualifications = [.. form.Qualifications.Concat(Enumerable.Repeat(0, 3).Select(_ => new QualificationFields())).Take(3)];
        form.JobIntentions = [.. form.JobIntentions.Concat(new string?[2]).Take(2)];
        return View(nameof(Edit), page);
    }

    private RedirectResult ToApplication(long number) => Redirect($"/staff/applications/{number}");
}

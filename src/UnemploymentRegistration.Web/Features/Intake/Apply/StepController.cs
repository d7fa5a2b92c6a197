using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>The pages of the form: each keeps what was typed, right or wrong, before it judges it.</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("apply/{step:regex(^(document|person|household|residence|contact|unemployment|work)$)}")]
[RequestSizeLimit(LargestPost)]
public sealed class StepController(
    ApplyDrafts drafts,
    IValidator<ApplyForm> validator,
    Obstacles obstacles,
    TimeProvider clock) : Controller
{
    private const int LargestPost = 256 * 1024;

    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Ask(string step, string? from, bool errors, CancellationToken cancellationToken)
    {
        var page = StepPage.Find(step)!;
        var draft = await drafts.FindAsync(Account, cancellationToken);
        if (draft is null && page.Previous is not null)
        {
            return RedirectToAction(nameof(ApplyController.Start), "Apply");
        }

        var form = draft?.Form ?? await drafts.FormOfAsync(Account, cancellationToken);
        ModelState.Clear();
        if (errors)
        {
            await JudgeAsync(page, form, cancellationToken);
        }

        return Show(page, form, from);
    }

    [HttpPost]
    public async Task<IActionResult> Answer(string step, string? from, CancellationToken cancellationToken)
    {
        var page = StepPage.Find(step)!;
        var form = await drafts.FormOfAsync(Account, cancellationToken);
        ModelState.Clear();
        await TryUpdateModelAsync(form, string.Empty, property => page.Properties.Contains(property.PropertyName));
        FollowUpQuestion.ClearUnasked(form, clock);
        await drafts.SaveAsync(Account, form, cancellationToken);

        if (Request.ChoosesDivision() is not null)
        {
            return Show(page, form, from);
        }

        await JudgeAsync(page, form, cancellationToken);
        if (!ModelState.IsValid || IsFollowUpNew(page, form))
        {
            return Show(page, form, from);
        }

        if (await obstacles.FindAsync(page, form, cancellationToken) is { } obstacle)
        {
            ViewData["IsOwn"] = await obstacles.IsOwnAsync(obstacle, Account, cancellationToken);
            return View(Refusals.ViewOf(obstacle), obstacle);
        }

        return Redirect(from == StepPage.FromCheck || page.Next is null ? "/apply/check" : $"/apply/{page.Next.Step}");
    }

    private ViewResult Show(StepPage page, ApplyForm form, string? from)
    {
        PadLists(form);
        ViewData["Title"] = page.Title;
        ViewData[nameof(StepPage)] = page;
        ViewData["From"] = from;
        ViewData[nameof(FollowUpQuestion)] = FollowUpQuestion.Of(page, form, clock);
        return View(page.View, form);
    }

    private async Task JudgeAsync(StepPage page, ApplyForm form, CancellationToken cancellationToken)
    {
        var context = ValidationContext<ApplyForm>.CreateWithOptions(form, options => options.IncludeRuleSets(page.Step));
        ModelState.AddErrors(await validator.ValidateAsync(context, cancellationToken));
        if (IsFollowUpNew(page, form))
        {
            ForgiveUnasked(FollowUpQuestion.Of(page, form, clock)!);
        }
    }

    /// <summary>Nobody was asked yet: the page comes back with the question, and without blame for it.</summary>
    private bool IsFollowUpNew(StepPage page, ApplyForm form) =>
        Request.HasFormContentType
        && FollowUpQuestion.Of(page, form, clock) is { } question
        && !Request.Form.Keys.Any(key => Concerns(question, key));

    private void ForgiveUnasked(string question)
    {
        foreach (var key in ModelState.Keys.Where(key => Concerns(question, key)).ToList())
        {
            ModelState.Remove(key);
        }

        ViewData["FollowUpIsNew"] = ModelState.IsValid;
    }

    private static bool Concerns(string question, string key) =>
        key == question || key.StartsWith($"{question}.", StringComparison.Ordinal);

    // The page has three lines for qualifications and two for wishes, filled or not (rule 4.1).
    private static void PadLists(ApplyForm form)
    {
        form.Qualifications = [.. form.Qualifications.Concat(Enumerable.Repeat(0, 3).Select(_ => new QualificationFields())).Take(3)];
        form.JobIntentions = [.. form.JobIntentions.Concat(new string?[2]).Take(2)];
    }
}

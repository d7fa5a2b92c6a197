using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Progress;

/// <summary>查询进度: without signing in, for who knows both numbers; they travel in no address.</summary>
[AllowAnonymous]
[Route("progress")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProgressController(
    IValidator<ProgressForm> validator,
    ApplicationProgress progress,
    ProgressLookups lookups,
    TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Index() => View(new ProgressPage(new ProgressForm(), null));

    [HttpPost]
    public async Task<IActionResult> Find(ProgressForm form, CancellationToken cancellationToken)
    {
        if (lookups.WaitOf(HttpContext) is { } wait)
        {
            return new TooManyRequestsResult(wait);
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), new ProgressPage(form, null));
        }

        lookups.Count(HttpContext);
        var number = long.Parse(TypedText.Compact(form.Number), CultureInfo.InvariantCulture);
        var kind = IdentityDocumentKinds.Read(form.DocumentType).Value;
        var document = IdentityDocument.Read(kind, form.DocumentNumber, clock.TodayInChina()).Value!;
        var found = await progress.FindAsync(new RegistrationApplicationId(number), document, cancellationToken);
        if (found is null)
        {
            // Which of the two is wrong is not told: that would be an answer to a guess.
            ModelState.AddModelError(string.Empty, "没有查到。请核对申请编号和证件号码，两项都要和申请时一样。");
        }

        return View(nameof(Index), new ProgressPage(form, found));
    }
}

/// <summary>The question as it was asked, and the answer where there is one.</summary>
public sealed record ProgressPage(ProgressForm Form, ProgressOfApplication? Found);

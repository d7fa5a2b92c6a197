using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms.Validation;

namespace UnemploymentRegistration.Web.Features.Intake.Eligibility;

[AllowAnonymous]
[Route("eligibility")]
public sealed class EligibilityController(IValidator<EligibilityForm> validator, TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Questions() => View(new EligibilityForm());

    [HttpPost]
    public IActionResult Check(EligibilityForm form)
    {
        ModelState.AddErrors(validator.Validate(form));
        return ModelState.IsValid
            ? View("Advice", EligibilityAdvice.For(form, Birthday.Parse(form.BirthDate)!.Value, clock.TodayInChina()))
            : View(nameof(Questions), form);
    }
}

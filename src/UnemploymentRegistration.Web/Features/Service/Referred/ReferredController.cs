using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Features.Service.Caseload;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Referred;

/// <summary>参照服务人员建档: one person on one form (rule 1.4).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/referred")]
public sealed class ReferredController(AgencyChoices agencies, TimeProvider clock) : Controller
{
    private const string AgencyUnclear = "请填写一家服务机构的全称或者代码，在您的管辖范围之内";

    [HttpGet]
    public IActionResult Index() => View(new ReferForm());

    [HttpPost]
    public async Task<IActionResult> Refer(
        ReferForm form,
        [FromServices] IValidator<ReferForm> validator,
        [FromServices] ReferPersonHandler referPerson,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        var officer = User.ToOfficer();
        var serving = ServingOf(form, officer);
        if (serving is null)
        {
            ModelState.AddModelError(nameof(ReferForm.Agency), AgencyUnclear);
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(Index), form);
        }

        var referred = await referPerson.HandleAsync(new(form.ToPerson(clock.TodayInChina()), serving!.Value, officer), cancellationToken);
        if (referred.IsRefused)
        {
            ModelState.AddModelError(nameof(ReferForm.DocumentNumber), referred.Error.Message);
            return View(nameof(Index), form);
        }

        TempData.SetBanner(Banner.Notice("已建档。请在 5 个工作日内首次联系。"));
        return Redirect($"{CaseloadQuery.Path}/{referred.Value}");
    }

    private AgencyCode? ServingOf(ReferForm form, Officer officer) => TypedText.Tidy(form.Agency) is null
        ? officer.Agency
        : agencies.Meant(form.Agency, officer.Jurisdiction) is [var agency] ? agency.Code : null;
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>换了住址: the usual residence of today, by the rules of the form (rules 4.3, 9.5).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/registration/{number:long}/residence")]
public sealed class ResidenceController(OwnContents contents, FormRules rules) : Controller
{
    private static readonly string[] _fields = ["Residence.Division", "Residence.Detail"];

    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Ask(long number, CancellationToken cancellationToken) =>
        await contents.FindAsync(Account, new(number), cancellationToken) is { Residence: var now }
            ? View("Residence", new ResidenceForm { Residence = { Division = now.Division.Value, Detail = now.Detail } })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Change(
        long number,
        ResidenceForm form,
        [FromServices] ReportNewResidenceHandler reportResidence,
        CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(Account, new(number), cancellationToken) is null)
        {
            return NotFound();
        }

        if (Request.ChoosesDivision() is not null)
        {
            return View("Residence", form);
        }

        await rules.CheckAsync(new ApplyForm { Residence = form.Residence }, FormSteps.Residence, _fields, ModelState, cancellationToken);
        if (!ModelState.IsValid)
        {
            return View("Residence", form);
        }

        var residence = new PlaceAddress(DivisionCode.Parse(form.Residence.Division!), TypedText.Tidy(form.Residence.Detail)!);
        var changing = await reportResidence.HandleAsync(new(new(number), Account, residence), cancellationToken);
        if (changing.Error == PersonReportErrors.SameResidence)
        {
            ModelState.AddModelError(_fields[0], changing.Error.Message);
            return View("Residence", form);
        }

        TempData.SetBanner(changing.IsRefused ? Banner.Refusal(changing.Error) : Banner.Notice("住址已经更改。如果换由别的机构为您服务，会告诉您。"));
        return Redirect("/my/registration");
    }
}

/// <summary>新住址, as it is typed.</summary>
public sealed class ResidenceForm
{
    public AddressFields Residence { get; set; } = new();

    public override string ToString() => nameof(ResidenceForm);
}

using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Deregistrations;

/// <summary>立案核实: an officer opens a case against one registration, with what its ground asks for (10.1 to 10.7).</summary>
[Authorize(Policy = Permissions.WorkOnExits)]
[Route("staff/registrations/{number:long}/deregistration")]
public sealed class InvestigationController(
    RegistrationFiles files,
    LocalGroundList localGrounds,
    ExitCounters counters,
    TimeProvider clock) : Controller
{
    [HttpGet]
    public Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        PageAsync(number, new InvestigationForm(), cancellationToken);

    [HttpPost]
    public async Task<IActionResult> Open(
        long number,
        [Bind(Prefix = nameof(InvestigationPage.Form))] InvestigationForm form,
        [FromServices] OpenInvestigationHandler open,
        CancellationToken cancellationToken)
    {
        if (Read(number, form) is not { } command)
        {
            return await PageAsync(number, form, cancellationToken);
        }

        var opening = await open.HandleAsync(command, cancellationToken);
        if (opening.Error == RegistrationErrors.NotFound || opening.Error == ExitErrors.NotFound)
        {
            return NotFound();
        }

        if (!opening.IsRefused)
        {
            TempData.SetBanner(Banner.Notice("已立案。请核实并记录情况。"));
            return RedirectToAction(nameof(DeregistrationsController.Show), "Deregistrations", new { number = opening.Value.Value });
        }

        ModelState.AddModelError($"{nameof(InvestigationPage.Form)}.{form.FieldOf(opening.Error)}", opening.Error.Message);
        return await PageAsync(number, form, cancellationToken);
    }

    private OpenInvestigation? Read(long number, InvestigationForm form)
    {
        var (isGround, why) = (DeregistrationGrounds.TryParse(form.Ground, out var ground), ExitWords.Read(form.Why));
        if (!isGround)
        {
            ModelState.AddModelError($"{nameof(InvestigationPage.Form)}.{nameof(form.Ground)}", "请选择注销情形");
        }

        if (why.IsRefused)
        {
            ModelState.AddModelError($"{nameof(InvestigationPage.Form)}.{nameof(form.Why)}", why.Error.Message);
        }

        return !isGround || why.IsRefused
            ? null
            : new OpenInvestigation(new(number), ground, why.Value, User.ToOfficer())
            {
                FactOn = Birthday.Parse(form.FactOn),
                Custody = Enum.TryParse<Custody>(form.Custody, out var custody) && Enum.IsDefined(custody) ? custody : null,
                Income = ExitForms.ReadIncome(form.IsStable, form.Monthly),
                LocalGround = long.TryParse(form.LocalGround, NumberStyles.None, CultureInfo.InvariantCulture, out var local) ? local : null,
            };
    }

    private async Task<IActionResult> PageAsync(long number, InvestigationForm form, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(new(number), cancellationToken) is not { Record: var record }
            || !User.ToOfficer().Jurisdiction.Covers(record.ServingPath))
        {
            return NotFound();
        }

        var local = await localGrounds.ForAsync(record, clock.TodayInChina(), cancellationToken);
        return View("Write", new InvestigationPage(
            record,
            [.. local.Select(ground => new SelectListItem($"{ground.Name}（{ground.Document}）", $"{ground.Id}"))],
            await counters.OfAsync(record.Id, cancellationToken),
            form));
    }
}

/// <summary>立案, as it is typed.</summary>
public sealed class InvestigationForm
{
    public string? Ground { get; set; }

    public string? Why { get; set; }

    public string? FactOn { get; set; }

    public string? Custody { get; set; }

    public string? IsStable { get; set; }

    public string? Monthly { get; set; }

    public string? LocalGround { get; set; }

    /// <summary>The field beside which a refusal is shown.</summary>
    public string FieldOf(Domain.Results.DomainError error) => error switch
    {
        _ when error == ExitErrors.CustodyMissing || error == ExitErrors.NotInPrison => nameof(Custody),
        _ when error == ExitErrors.NotStable => nameof(IsStable),
        _ when error == ExitErrors.IncomeMissing || error == ExitErrors.NoStandard || error.Code == "exit.below-standard" => nameof(Monthly),
        _ when error == ExitErrors.LocalGroundMissing => nameof(LocalGround),
        _ => nameof(Ground),
    };
}

/// <summary>The registration, what the local list offers, what the contacts come to, and what was typed.</summary>
public sealed record InvestigationPage(
    RegistrationRecord Record,
    IReadOnlyList<SelectListItem> LocalGrounds,
    ContactCounters Counters,
    InvestigationForm Form);

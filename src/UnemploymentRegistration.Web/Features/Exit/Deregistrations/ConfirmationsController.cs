using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Deregistrations;

/// <summary>确认注销: first the page that says exactly what will happen, then the end; one case or a list of clear ones (10.2).</summary>
[Authorize(Policy = Permissions.WorkOnExits)]
[Route("staff/deregistrations")]
public sealed class ConfirmationsController(ClearCases cases, DeregistrationPages pages, TimeProvider clock) : Controller
{
    private static readonly DomainError _nothingChosen = new("exits.nothing-chosen", "请先勾选要确认的注销案。");

    private static readonly DomainError _tooMany = new("exits.too-many", $"一次最多确认{ClearCases.Most}件，请分几次办理。");

    [HttpGet("confirm-many")]
    [HttpGet("confirm-many/confirm")]
    public IActionResult Return() => Redirect("/staff/deregistrations");

    [HttpGet("{number:long}/confirm")]
    public async Task<IActionResult> Ask(long number, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) switch
        {
            null => NotFound(),
            { WhyNotConfirm: null } page => View(new ConfirmationPage(page, clock.TodayInChina())),
            _ => RedirectToAction(nameof(DeregistrationsController.Show), "Deregistrations", new { number }),
        };

    [HttpPost("{number:long}/confirm")]
    public async Task<IActionResult> Confirm(
        long number,
        [FromServices] ConfirmDeregistrationHandler confirm,
        CancellationToken cancellationToken)
    {
        var confirmation = await confirm.HandleAsync(new(new(number), User.ToOfficer()), cancellationToken);
        if (confirmation.Error == ExitErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(confirmation.IsRefused ? Banner.Refusal(confirmation.Error) : Banner.Notice("已注销登记。"));
        return RedirectToAction(nameof(DeregistrationsController.Show), "Deregistrations", new { number });
    }

    [HttpPost("confirm-many")]
    public async Task<IActionResult> Check(long[] selected, long[] onPage, bool all, CancellationToken cancellationToken)
    {
        var chosen = ChosenOf(all ? onPage : selected);
        if (chosen.Length is 0 or > ClearCases.Most)
        {
            TempData.SetBanner(Banner.Refusal(chosen.Length == 0 ? _nothingChosen : _tooMany));
            return Redirect("/staff/deregistrations");
        }

        var read = await cases.ReadAsync(chosen, User.ToOfficer(), cancellationToken);
        return View(new ManyConfirmationsPage(read.ToLookup(one => one.WhyNot is null), clock.TodayInChina()));
    }

    [HttpPost("confirm-many/confirm")]
    public async Task<IActionResult> ConfirmMany(
        long[] selected,
        [FromServices] ConfirmManyHandler confirmMany,
        CancellationToken cancellationToken)
    {
        var chosen = ChosenOf(selected);
        return chosen.Length is 0 or > ClearCases.Most
            ? Redirect("/staff/deregistrations")
            : View("Results", await confirmMany.HandleAsync(new(chosen, User.ToOfficer()), cancellationToken));
    }

    private static DeregistrationId[] ChosenOf(long[] numbers) =>
        [.. numbers.Distinct().Select(number => new DeregistrationId(number))];
}

/// <summary>What will happen to one registration, and on which day.</summary>
public sealed record ConfirmationPage(DeregistrationCasePage Case, DateOnly Today);

/// <summary>What will happen to many, and which are not among them.</summary>
public sealed record ManyConfirmationsPage(ILookup<bool, ClearCase> Cases, DateOnly Today);

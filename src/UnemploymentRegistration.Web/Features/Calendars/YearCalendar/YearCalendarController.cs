using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Calendars.YearCalendar;

/// <summary>工作日历: the years as they are, one day corrected, local days; each change is checked before it is made (6.1, 6.5).</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/calendar")]
public sealed class YearCalendarController(
    CalendarPlans plans,
    ClockSweeps sweeps,
    ChangeCalendarHandler changeCalendar) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(int? year, CancellationToken cancellationToken) => View(new YearCalendarPage(
        await plans.CurrentAsync(cancellationToken),
        year,
        await sweeps.LatestAsync(cancellationToken)));

    [HttpGet("day")]
    public IActionResult Day(DateOnly? date) => View(new DayForm { Date = date?.ToString("O", CultureInfo.InvariantCulture) });

    [HttpPost("day")]
    public async Task<IActionResult> Day(
        DayForm form,
        [FromServices] IValidator<DayForm> validator,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        return await ChangeAsync(form, nameof(Day), cancellationToken);
    }

    [HttpGet("local")]
    public IActionResult Local(string? division, DateOnly? date) => View(new LocalDayForm
    {
        Division = division,
        Date = date?.ToString("O", CultureInfo.InvariantCulture),
        Removes = division is not null && date is not null,
    });

    [HttpPost("local")]
    public async Task<IActionResult> Local(
        LocalDayForm form,
        [FromServices] IValidator<LocalDayForm> validator,
        CancellationToken cancellationToken)
    {
        if (Request.ChoosesDivision() is not null)
        {
            return View(form);
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        return await ChangeAsync(form, nameof(Local), cancellationToken);
    }

    // Value, reason, check, done: the first post shows what would come of it, the second does it.
    private async Task<IActionResult> ChangeAsync(ICalendarForm form, string view, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return View(view, form);
        }

        var change = form.ToChange();
        if (!form.IsConfirmed)
        {
            var plan = await plans.RehearseAsync(change.Change, cancellationToken);
            ModelState.Clear();
            return View("Check", new CalendarCheck(view, form, plan));
        }

        var changed = await changeCalendar.HandleAsync(change, cancellationToken);
        TempData.SetBanner(changed.IsRefused
            ? Banner.Refusal(changed.Error)
            : Banner.Notice("日历已更新。未结期限正在按新日历重算，进度见本页下方。"));
        return RedirectToAction(nameof(Index));
    }
}

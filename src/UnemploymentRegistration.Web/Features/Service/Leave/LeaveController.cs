using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Leave;

/// <summary>请假代管, as it is typed.</summary>
public sealed class LeaveForm
{
    public string? Away { get; set; }

    public string? Stand { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public NameLeaveCover? Read(LeavePage page, DateOnly today, string prefix, ModelStateDictionary errors)
    {
        var (away, stand) = (Find(page.MayBeAway, Away), Find(page.MayStand, Stand));
        if (away is null)
        {
            errors.AddModelError($"{prefix}.{nameof(Away)}", "请选择请假人员");
        }

        if (stand is null)
        {
            errors.AddModelError($"{prefix}.{nameof(Stand)}", "请选择代管人员");
        }

        var from = TypedDay.Read(From, $"{prefix}.{nameof(From)}", errors, "请填写开始日期");
        var to = TypedDay.Read(To, $"{prefix}.{nameof(To)}", errors, "请填写结束日期");
        errors.AddWhere(
            from is { } first && to is { } last ? LeaveCover.WhyNotUntil(first, last, today) : null, $"{prefix}.{nameof(To)}");
        return errors.IsValid ? new NameLeaveCover(away!, stand!, from!.Value, to!.Value, page.Officer) : null;
    }

    private static Officer? Find(IReadOnlyList<Officer> officers, string? key) =>
        officers.FirstOrDefault(one => one.Id.Value.ToString(CultureInfo.InvariantCulture) == key);
}

/// <summary>Who covers whom, and the form for a new arrangement.</summary>
public sealed record LeavePage(
    IReadOnlyList<LeaveCover> Covers,
    IReadOnlyDictionary<OfficerId, string> Names,
    IReadOnlyList<Officer> MayBeAway,
    IReadOnlyList<Officer> MayStand,
    Officer Officer)
{
    public LeaveForm Form { get; init; } = new();

    public bool MayEnd(LeaveCover cover) => MayBeAway.Any(one => one.Id == cover.Officer);

    public static IEnumerable<SelectListItem> Items(IEnumerable<Officer> officers) =>
        officers.Select(one => new SelectListItem(one.Name, one.Id.Value.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>请假代管: who looks after whose cases from one day to another.</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/leave")]
public sealed class LeaveController(
    LeaveCoverReading reading,
    NameLeaveCoverHandler nameCover,
    PlatformOfficers platformOfficers,
    OfficerNames names,
    ReferenceData reference,
    TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await PageAsync(cancellationToken));

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{id:long}/end")]
    public async Task<IActionResult> Return(long id, CancellationToken cancellationToken) =>
        (await reading.CurrentForAsync(User.ToOfficer(), cancellationToken)).Any(cover => cover.Id == new LeaveCoverId(id))
            ? RedirectToAction(nameof(Index))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Name(
        [Bind(Prefix = nameof(LeavePage.Form))] LeaveForm form,
        CancellationToken cancellationToken)
    {
        const string Prefix = nameof(LeavePage.Form);
        var page = await PageAsync(cancellationToken);
        var command = form.Read(page, clock.TodayInChina(), Prefix, ModelState);
        var named = command is null ? default : await nameCover.HandleAsync(command, cancellationToken);
        ModelState.AddWhere(named.Error, $"{Prefix}.{(named.Error == LeaveCoverErrors.Days ? nameof(form.To) : nameof(form.Stand))}");
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), page with { Form = form });
        }

        TempData.SetBanner(Banner.Notice("已安排代管。代管期间，代管人员的“我的”名单包括这些人员。"));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:long}/end")]
    public async Task<IActionResult> End(long id, CancellationToken cancellationToken)
    {
        Result ended = await nameCover.HandleAsync(new EndLeaveCover(new(id), User.ToOfficer()), cancellationToken);
        if (ended.Error == LeaveCoverErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(ended.IsRefused ? Banner.Refusal(ended.Error) : Banner.Notice("代管已结束。"));
        return RedirectToAction(nameof(Index));
    }

    private async Task<LeavePage> PageAsync(CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        var covers = await reading.CurrentForAsync(officer, cancellationToken);
        var near = await platformOfficers.OfAsync(reference.Current.Agencies.PathOf(officer.Agency), cancellationToken);
        IReadOnlyList<Officer> below = officer.Role is OfficerRole.Supervisor
            ? await platformOfficers.WithinAsync(officer.Jurisdiction, cancellationToken)
            : [officer];
        return new LeavePage(
            covers,
            await names.OfAsync(covers.SelectMany(cover => new[] { cover.Officer, cover.CoveredBy }), cancellationToken),
            below,
            [.. near.Concat(below).DistinctBy(one => one.Id)],
            officer);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.ReferredGroupLines;

/// <summary>参照服务群体列示: from which day the report shows a group on a line of its own; the province says (rule 1.4).</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/referred-groups")]
public sealed class ReferredGroupLinesController(ReferredGroups groups, ReferredGroupCounts counts, TimeProvider clock) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => PageAsync(new ReferredGroupForm(), cancellationToken);

    [HttpPost]
    public async Task<IActionResult> Enter(
        [Bind(Prefix = nameof(ReferredGroupsPage.Form))] ReferredGroupForm form,
        CancellationToken cancellationToken)
    {
        var from = TypedDay.Read(form.From, FieldOf(nameof(form.From)), ModelState, "请填写开始日期");
        var until = TypedDay.Read(form.Until, FieldOf(nameof(form.Until)), ModelState);
        if (string.IsNullOrEmpty(form.Group))
        {
            ModelState.AddModelError(FieldOf(nameof(form.Group)), ReferredGroupErrors.UnknownGroup.Message);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(form, cancellationToken);
        }

        var entry = await groups.EnterAsync(form.Group, from!.Value, until, cancellationToken);
        if (!entry.IsRefused)
        {
            TempData.SetBanner(Banner.Notice("已设定列示日期。"));
            return RedirectToAction(nameof(Index));
        }

        ModelState.AddModelError(FieldOf(form.FieldOf(entry.Error)), entry.Error.Message);
        return await PageAsync(form, cancellationToken);
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{number:long}/end")]
    public async Task<IActionResult> Return(long number, CancellationToken cancellationToken) =>
        (await groups.ListAsync(cancellationToken)).Any(entry => entry.Id == number) ? RedirectToAction(nameof(Index)) : NotFound();

    [HttpPost("{number:long}/end")]
    public async Task<IActionResult> End(long number, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        if (lastDay is not { } day)
        {
            TempData.SetBanner(Banner.Refusal(ReferredGroupErrors.LastDayMissing));
            return await Return(number, cancellationToken);
        }

        var end = await groups.EndAsync(number, day, cancellationToken);
        if (end.Error == ReferredGroupErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(end.IsRefused ? Banner.Refusal(end.Error) : Banner.Notice("已写明最后一天。"));
        return RedirectToAction(nameof(Index));
    }

    private static string FieldOf(string field) => $"{nameof(ReferredGroupsPage.Form)}.{field}";

    private async Task<IActionResult> PageAsync(ReferredGroupForm form, CancellationToken cancellationToken) => View("Index", new ReferredGroupsPage(
        await counts.ReadAsync(User.ToOfficer().Jurisdiction, clock.TodayInChina(), cancellationToken),
        await groups.ListAsync(cancellationToken),
        form));
}

/// <summary>列示日期, as they are typed.</summary>
public sealed class ReferredGroupForm
{
    public string? Group { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    /// <summary>The field beside which a refusal is shown.</summary>
    public string FieldOf(DomainError error) => error switch
    {
        _ when error == ReferredGroupErrors.UnknownGroup => nameof(Group),
        _ when error == ReferredGroupErrors.EndsBeforeBeginning => nameof(Until),
        _ => nameof(From),
    };
}

/// <summary>How many of each group are served today, since when each is shown, and what was typed.</summary>
public sealed record ReferredGroupsPage(
    IReadOnlyList<ReferredGroupCount> Today,
    IReadOnlyList<ReferredGroupSwitch> Switches,
    ReferredGroupForm Form);

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.LocalGrounds;

/// <summary>各地注销情形: the dated list of each city and county, kept by its own administrators (rule 10.7).</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/local-grounds")]
public sealed class LocalGroundsController(LocalGroundList list, ReferenceData reference) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long? end, CancellationToken cancellationToken) =>
        View((await PageAsync(cancellationToken)) with { Ending = end });

    [HttpPost]
    public async Task<IActionResult> Enter(
        [Bind(Prefix = nameof(LocalGroundsPage.Form))] LocalGroundForm form,
        CancellationToken cancellationToken)
    {
        var page = await PageAsync(cancellationToken) with { Form = form };
        form.Check(page.Places, nameof(LocalGroundsPage.Form), ModelState);
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), page);
        }

        var entry = await list.EnterAsync(
            DivisionCode.Parse(form.Division!), form.Name, form.Document, form.From!.Value, User.ToOfficer(), cancellationToken);
        TempData.SetBanner(entry.IsRefused ? Banner.Refusal(entry.Error) : Banner.Notice("已新增情形。"));
        return RedirectToAction(nameof(Index));
    }

    [HttpGet("{number:long}/end")]
    public async Task<IActionResult> Return(long number, CancellationToken cancellationToken) =>
        (await PageAsync(cancellationToken)).Find(number) is null ? NotFound() : RedirectToAction(nameof(Index), new { end = number });

    [HttpPost("{number:long}/end")]
    public async Task<IActionResult> End(
        long number,
        [Bind(Prefix = nameof(LocalGroundsPage.End))] EndForm form,
        CancellationToken cancellationToken)
    {
        var page = await PageAsync(cancellationToken) with { End = form, Ending = number };
        if (page.Find(number) is null)
        {
            return NotFound();
        }

        const string Field = $"{nameof(LocalGroundsPage.End)}.{nameof(form.LastDay)}";
        var lastDay = TypedDay.Read(form.LastDay, Field, ModelState, "请填写最后一天");
        var end = lastDay is { } day ? await list.EndAsync(number, day, User.ToOfficer(), cancellationToken) : Result.Success;
        ModelState.AddWhere(end.Error == ExitListErrors.EndsBeforeBeginning ? end.Error : null, Field);
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), page);
        }

        TempData.SetBanner(end.IsRefused ? Banner.Refusal(end.Error) : Banner.Notice("已写明最后一天。"));
        return RedirectToAction(nameof(Index));
    }

    private async Task<LocalGroundsPage> PageAsync(CancellationToken cancellationToken)
    {
        var jurisdiction = User.ToOfficer().Jurisdiction;
        return new LocalGroundsPage(
            await list.WithinAsync(jurisdiction, cancellationToken),
            ExitForms.PlacesOf(jurisdiction, reference.Current.Divisions, AgencyLevel.City, AgencyLevel.County));
    }
}

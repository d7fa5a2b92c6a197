using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.LocalGrounds;

/// <summary>各地注销情形: the dated list of each city and county, kept by its own administrators (rule 10.7).</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/local-grounds")]
public sealed class LocalGroundsController(LocalGroundList list) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => PageAsync(new LocalGroundForm(), cancellationToken);

    [HttpPost]
    public async Task<IActionResult> Enter(
        [Bind(Prefix = nameof(LocalGroundsPage.Form))] LocalGroundForm form,
        CancellationToken cancellationToken)
    {
        var (isPlace, from) = (DivisionCode.TryParse(form.Division?.Trim(), out var division), Birthday.Parse(form.ValidFrom));
        if (!isPlace)
        {
            ModelState.AddModelError(FieldOf(nameof(form.Division)), "请填写市（州）4位或县（市、区）6位区划代码");
        }

        if (from is null)
        {
            ModelState.AddModelError(FieldOf(nameof(form.ValidFrom)), "请填写开始日期");
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(form, cancellationToken);
        }

        var entry = await list.EnterAsync(division!, form.Name, form.Document, from!.Value, User.ToOfficer(), cancellationToken);
        if (!entry.IsRefused)
        {
            TempData.SetBanner(Banner.Notice("已新增情形。"));
            return RedirectToAction(nameof(Index));
        }

        ModelState.AddModelError(FieldOf(form.FieldOf(entry.Error)), entry.Error.Message);
        return await PageAsync(form, cancellationToken);
    }

    [HttpGet("{number:long}/end")]
    public async Task<IActionResult> Return(long number, CancellationToken cancellationToken) =>
        await IsOwnAsync(number, cancellationToken) ? RedirectToAction(nameof(Index)) : NotFound();

    [HttpPost("{number:long}/end")]
    public async Task<IActionResult> End(long number, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        if (!await IsOwnAsync(number, cancellationToken))
        {
            return NotFound();
        }

        var end = lastDay is { } day
            ? await list.EndAsync(number, day, User.ToOfficer(), cancellationToken)
            : ExitListErrors.EndsBeforeBeginning;
        if (end.Error == ExitListErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(end.IsRefused ? Banner.Refusal(end.Error) : Banner.Notice("已写明最后一天。"));
        return RedirectToAction(nameof(Index));
    }

    private async Task<bool> IsOwnAsync(long number, CancellationToken cancellationToken) =>
        (await list.WithinAsync(User.ToOfficer().Jurisdiction, cancellationToken)).Any(ground => ground.Id == number);

    private static string FieldOf(string field) => $"{nameof(LocalGroundsPage.Form)}.{field}";

    private async Task<IActionResult> PageAsync(LocalGroundForm form, CancellationToken cancellationToken) =>
        View("Index", new LocalGroundsPage(await list.WithinAsync(User.ToOfficer().Jurisdiction, cancellationToken), form));
}

/// <summary>情形, as it is typed.</summary>
public sealed class LocalGroundForm
{
    public string? Division { get; set; }

    public string? Name { get; set; }

    public string? Document { get; set; }

    public string? ValidFrom { get; set; }

    /// <summary>The field beside which a refusal is shown.</summary>
    public string FieldOf(Domain.Results.DomainError error) => error switch
    {
        _ when error == ExitListErrors.NameMissing => nameof(Name),
        _ when error == ExitListErrors.DocumentMissing => nameof(Document),
        _ => nameof(Division),
    };
}

/// <summary>The list of the jurisdiction, and what was typed.</summary>
public sealed record LocalGroundsPage(IReadOnlyList<LocalGround> Grounds, LocalGroundForm Form);

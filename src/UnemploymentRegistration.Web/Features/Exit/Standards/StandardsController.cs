using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Standards;

/// <summary>收入标准: what a month of work must bring in each county, from a day on (rule 10.5).</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/dibao-standards")]
public sealed class StandardsController(IncomeStandards standards, ReferenceData reference) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(CancellationToken cancellationToken) => PageAsync(new StandardForm(), cancellationToken);

    [HttpPost]
    public async Task<IActionResult> Enter(
        [Bind(Prefix = nameof(StandardsPage.Form))] StandardForm form,
        CancellationToken cancellationToken)
    {
        var isCounty = Counties().Any(county => county.Value == form.County);
        var isKind = Enum.TryParse<IncomeStandardKind>(form.Kind, out var kind) && Enum.IsDefined(kind);
        var (from, amount) = (Birthday.Parse(form.ValidFrom), ExitForms.ReadAmount(form.Monthly));
        Demand(isCounty, nameof(form.County), ExitListErrors.NotCounty.Message);
        Demand(isKind, nameof(form.Kind), "请选择标准种类");
        Demand(from is not null, nameof(form.ValidFrom), "请填写真实存在的开始日期");
        Demand(amount is > 0, nameof(form.Monthly), ExitListErrors.AmountOutOfRange.Message);
        Demand(!LocalGround.ReadDocument(form.Document).IsRefused, nameof(form.Document), ExitListErrors.DocumentMissing.Message);
        if (!ModelState.IsValid)
        {
            return await PageAsync(form, cancellationToken);
        }

        var county = DivisionCode.Parse(form.County!);
        var entry = await standards.EnterAsync(county, kind, from!.Value, amount!.Value, form.Document, User.ToOfficer(), cancellationToken);
        if (!entry.IsRefused)
        {
            TempData.SetBanner(Banner.Notice("已录入标准。"));
            return RedirectToAction(nameof(Index));
        }

        Demand(isMet: false, form.FieldOf(entry.Error), entry.Error.Message);
        return await PageAsync(form, cancellationToken);
    }

    private void Demand(bool isMet, string field, string message)
    {
        if (!isMet)
        {
            ModelState.AddModelError($"{nameof(StandardsPage.Form)}.{field}", message);
        }
    }

    private IReadOnlyList<SelectListItem> Counties() =>
        ExitForms.PlacesOf(User.ToOfficer().Jurisdiction, reference.Current.Divisions, AgencyLevel.County);

    private async Task<IActionResult> PageAsync(StandardForm form, CancellationToken cancellationToken) => View("Index", new StandardsPage(
        await standards.WithinAsync(User.ToOfficer().Jurisdiction, cancellationToken), standards.InForce, Counties(), form));
}

/// <summary>标准, as it is typed.</summary>
public sealed class StandardForm
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<IncomeStandardKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];

    public string? County { get; set; }

    public string? Kind { get; set; } = nameof(IncomeStandardKind.Dibao);

    public string? ValidFrom { get; set; }

    public string? Monthly { get; set; }

    public string? Document { get; set; }

    /// <summary>The field beside which a refusal is shown.</summary>
    public string FieldOf(Domain.Results.DomainError error) => error switch
    {
        _ when error == ExitListErrors.AmountOutOfRange => nameof(Monthly),
        _ when error == ExitListErrors.SameDay => nameof(ValidFrom),
        _ => nameof(County),
    };
}

/// <summary>The rows of the jurisdiction, which kind counts, and what was typed.</summary>
public sealed record StandardsPage(
    IReadOnlyList<IncomeStandard> Standards,
    IncomeStandardKind InForce,
    IReadOnlyList<SelectListItem> Counties,
    StandardForm Form);

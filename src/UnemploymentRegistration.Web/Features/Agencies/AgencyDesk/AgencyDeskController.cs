using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Agencies.AgencyDesk;

/// <summary>经办机构管理: what an administrator changes of the agencies below; what moves applications is checked first (rule 5.2).</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/agencies")]
public sealed class AgencyDeskController(AgencyFiles desk) : Controller
{
    [HttpGet]
    public IActionResult Index(AgencyQuery query) => View(desk.List(query, User.ToOfficer()));

    [HttpGet("export")]
    [Authorize(Policy = Permissions.AdministerProvince)]
    public async Task<IActionResult> Export(CancellationToken cancellationToken) =>
        File(await desk.ExportAsync(cancellationToken), "text/csv; charset=utf-8", "agencies.csv");

    [HttpGet("new")]
    public IActionResult Open() => View(new AgencyForm { IsUrban = true, IsActive = true, TakesOnlineApplications = true });

    [HttpPost("new")]
    public async Task<IActionResult> Open(
        AgencyForm form,
        [FromServices] IValidator<AgencyForm> validator,
        [FromServices] OpenAgencyHandler openAgency,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, options => options.IncludeRuleSets("default", AgencyForm.New), cancellationToken));
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var opening = await openAgency.HandleAsync(form.ToOpening(User.ToOfficer()), cancellationToken);
        if (opening.IsRefused)
        {
            ModelState.AddModelError(form.FieldOf(opening.Error), opening.Error.Message);
            return View(form);
        }

        TempData.SetBanner(Banner.Notice("机构已新设。请在下面给它服务范围，没有服务范围就不会收到网上申请。"));
        return RedirectToAction(nameof(Edit), new { code = form.Code });
    }

    [HttpGet("{code}")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancellationToken) =>
        await desk.FindAsync(code, User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{code}")]
    public async Task<IActionResult> Edit(
        string code,
        [Bind(Prefix = nameof(AgencyPage.Form))] AgencyForm form,
        [FromServices] IValidator<AgencyForm> validator,
        [FromServices] ChangeAgencyHandler changeAgency,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(code, User.ToOfficer(), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(AgencyPage.Form));
        if (!ModelState.IsValid)
        {
            return View(page with { Form = form });
        }

        var facts = form.ToFacts();
        if (!form.IsConfirmed && page.Agency.MovesApplications(facts))
        {
            ModelState.Clear();
            return View("Check", await desk.CheckAsync(page.Agency, form, cancellationToken));
        }

        var change = await changeAgency.HandleAsync(
            new ChangeAgency(page.Agency.Code, form.Version, facts, User.ToOfficer()), cancellationToken);
        return Tell(code, change, "机构信息已保存。");
    }

    [HttpPost("{code}/areas")]
    public async Task<IActionResult> Areas(
        string code,
        [Bind(Prefix = nameof(AgencyPage.Area))] AreaForm area,
        [FromServices] ChangeServiceAreaHandler changeServiceArea,
        CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        if (await desk.FindAsync(code, officer, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (Request.ChoosesDivision() is not null)
        {
            return View(nameof(Edit), page with { Area = area });
        }

        if (!DivisionCode.TryParse(area.Division, out var division))
        {
            ModelState.AddModelError($"{nameof(AgencyPage.Area)}.{nameof(area.Division)}", "请选择区划");
            return View(nameof(Edit), page with { Area = area });
        }

        if (!area.IsConfirmed)
        {
            ModelState.Clear();
            return View("AreaCheck", desk.CheckArea(page.Agency, division, area.Serves));
        }

        var change = await changeServiceArea.HandleAsync(new(page.Agency.Code, division, area.Serves, officer), cancellationToken);
        return Tell(code, change, "服务范围已调整，新申请按新的范围分派。");
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{code}/areas")]
    public IActionResult Return(string code) => RedirectToAction(nameof(Edit), new { code });

    private RedirectToActionResult Tell(string code, Result change, string done)
    {
        TempData.SetBanner(change.IsRefused ? Banner.Refusal(change.Error) : Banner.Notice(done));
        return RedirectToAction(nameof(Edit), new { code });
    }
}

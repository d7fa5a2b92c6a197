using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.HandOvers;

/// <summary>发起转接: the person lives elsewhere now, and that place's platform takes over (rule 9.7).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/hand-over")]
public sealed class OfferController(PlanReading reading, HandOverReading handOvers, ReferenceData reference) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } page ? View("Offer", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Offer(
        long id,
        [Bind(Prefix = nameof(OfferPage.Form))] OfferForm form,
        [FromServices] OfferHandOverHandler offerHandOver,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (Request.ChoosesDivision() is not null)
        {
            return View("Offer", page with { Form = form });
        }

        var command = form.Read(new(id), User.ToOfficer(), nameof(OfferPage.Form), ModelState);
        var offered = command is null ? default : await offerHandOver.HandleAsync(command, cancellationToken);
        if (offered.Error == HandOverErrors.SamePlatform || offered.Error == HandOverErrors.OutsideJilin)
        {
            ModelState.AddWhere(offered.Error, $"{nameof(OfferPage.Form)}.{nameof(form.Residence)}");
        }

        if (!ModelState.IsValid)
        {
            return View("Offer", page with { Form = form });
        }

        TempData.SetBanner(offered.IsRefused
            ? Banner.Refusal(offered.Error)
            : Banner.Notice($"已发起转接，等待{reference.Current.Agencies.NameOf(offered.Value!.ToAgency)}接收。接收之前仍由本机构服务。"));
        return RedirectToAction(nameof(Index), new { id });
    }

    private async Task<OfferPage?> FindAsync(long id, CancellationToken cancellationToken) =>
        await reading.FindCaseAsync(new(id), cancellationToken) is { } @case
            ? new OfferPage(@case, await handOvers.OfCaseAsync(@case.Id, cancellationToken))
            : null;
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Handouts;

/// <summary>What is in force today, and which versions the person has.</summary>
public sealed record HandoutPage(
    ServiceCase Case,
    IReadOnlyList<PublishedDocument> InForce,
    IReadOnlyList<HandoutOnFile> Handouts,
    IReadOnlyDictionary<OfficerId, string> Names)
{
    /// <summary>The documents that are ticked.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    public IEnumerable<PublishedDocument> Missing => InForce.Where(document => !Has(document));

    public bool Has(PublishedDocument document) => Handouts.Any(one => one.Handout.Document == document.Id);

    /// <summary>An earlier version that the person has; null for none.</summary>
    public int? EarlierOf(PublishedDocument document) => Handouts
        .FirstOrDefault(one => one.Publisher == document.Publisher && one.Kind == document.Kind && one.Name == document.Name)?.Edition;
}

/// <summary>资料交付: the lists that a person was given, by version (9.1(2)).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/documents")]
public sealed class HandoutController(PlanReading reading, DocumentReading documents, OfficerNames officers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> HandOut(
        long id,
        long[] chosen,
        [FromServices] HandOutDocumentsHandler handOut,
        CancellationToken cancellationToken)
    {
        if (chosen.Length == 0 && await FindAsync(id, cancellationToken) is { Case.IsOpen: true } page)
        {
            ModelState.AddModelError(nameof(HandoutPage.Chosen), "请勾选交付给本人的资料");
            return View(nameof(Index), page);
        }

        var handed = await handOut.HandleAsync(
            new(new(id), [.. chosen.Select(key => new PublishedDocumentId(key))], User.ToOfficer()), cancellationToken);
        if (handed.Error == ServiceCaseErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(handed.IsRefused ? Banner.Refusal(handed.Error) : Banner.Notice("已记录交付的资料和版本。"));
        return RedirectToAction(nameof(Index), new { id });
    }

    private async Task<HandoutPage?> FindAsync(long id, CancellationToken cancellationToken)
    {
        if (await reading.FindCaseAsync(new(id), cancellationToken) is not { } @case)
        {
            return null;
        }

        var inForce = await documents.InForceForAsync(@case.AgencyPath, cancellationToken);
        var handouts = await reading.HandoutsOfAsync(@case.Id, cancellationToken);
        return new HandoutPage(
            @case,
            [.. inForce.Where(document => document.Kind is not DocumentKind.SmsTemplate)],
            handouts,
            await officers.OfAsync(handouts.Select(one => one.Handout.By), cancellationToken));
    }
}

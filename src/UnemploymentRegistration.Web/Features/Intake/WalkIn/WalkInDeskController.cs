using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.WalkIn;

/// <summary>What the page of walk-ins asks while it is filled in; numbers are posted, since addresses are kept everywhere.</summary>
[Authorize(Policy = Permissions.EnterWalkIns)]
[Route("staff/intake")]
public sealed class WalkInDeskController : Controller
{
    private const int MostPlaces = 8;

    /// <summary>Birth date, sex, age, what the person has already and who may be the same, as a piece of the page.</summary>
    [HttpPost("look")]
    public async Task<IActionResult> Look(WalkInForm form, [FromServices] WalkInLook look, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await look.AtAsync(form.Answers, User.ToOfficer(), cancellationToken) is { } seen
            ? PartialView("_Seen", seen)
            : NoContent();
    }

    [HttpPost("card")]
    public IActionResult Card(CardFields card, [FromServices] CardReading cards) =>
        cards.Read(card) is { } answers ? Json(answers) : UnprocessableEntity();

    [HttpGet("places")]
    public IActionResult Places(string? text, [FromServices] DivisionFinder finder) =>
        Json(finder.Find(text, User.ToOfficer().Agency, MostPlaces));

    /// <summary>Asked before a form is sent: whether somebody is still signed in, and a token that fits them.</summary>
    [HttpGet("session")]
    public IActionResult Session([FromServices] IAntiforgery antiforgery) =>
        Json(new { token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken });

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("look")]
    [HttpGet("card")]
    public IActionResult Return() => RedirectToAction(nameof(WalkInController.Index), "WalkIn");
}

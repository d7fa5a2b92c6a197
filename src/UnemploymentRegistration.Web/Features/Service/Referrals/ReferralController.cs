using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Referrals;

/// <summary>推介和回访: vacancies, training, guidance, and what came of them (9.1(3)).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/referrals")]
public sealed class ReferralController(PlanReading reading, OfficerNames officers, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long id, long? follow, CancellationToken cancellationToken) =>
        await FindAsync(id, follow, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{referral:long}")]
    public IActionResult Return(long id, long referral) => RedirectToAction(nameof(Index), new { id, follow = referral });

    [HttpPost]
    public async Task<IActionResult> Make(
        long id,
        [Bind(Prefix = nameof(ReferralPage.Make))] ReferralForm form,
        [FromServices] MakeReferralHandler makeReferral,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(id, follow: null, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var words = form.Read(page.Today, nameof(ReferralPage.Make), ModelState);
        var made = words is null ? (Result?)null : await makeReferral.HandleAsync(new(page.Case.Id, words, User.ToOfficer()), cancellationToken);
        return Answer(page with { Make = form }, made, "已记录推介。到回访日期会列入待办。");
    }

    [HttpPost("{referral:long}")]
    public async Task<IActionResult> Follow(
        long id,
        long referral,
        [Bind(Prefix = nameof(ReferralPage.Follow))] FollowForm form,
        [FromServices] FollowReferralHandler followReferral,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(id, referral, cancellationToken) is not { } page
            || page.Referrals.FirstOrDefault(one => one.Referral.Id == page.Chosen) is not { } chosen)
        {
            return NotFound();
        }

        // Whoever comes second is told so, and not asked for a better answer.
        var command = chosen.Referral.IsOpen ? form.Read(page, chosen.Referral.Id, User.ToOfficer(), nameof(ReferralPage.Follow), ModelState) : null;
        var followed = command is null
            ? chosen.Referral.IsOpen ? (Result?)null : ReferralErrors.AlreadyClosed
            : await followReferral.HandleAsync(command, cancellationToken);
        return Answer(page with { Follow = form }, followed, "已记录回访。");
    }

    private async Task<ReferralPage?> FindAsync(long id, long? follow, CancellationToken cancellationToken)
    {
        if (await reading.FindCaseAsync(new(id), cancellationToken) is not { } @case)
        {
            return null;
        }

        var referrals = await reading.ReferralsOfAsync(@case.Id, cancellationToken);
        var named = referrals.SelectMany(one => new OfficerId?[] { one.Referral.MadeBy, one.Referral.OutcomeBy }).OfType<OfficerId>();
        return new ReferralPage(
            @case,
            referrals,
            await officers.OfAsync(named, cancellationToken),
            clock.TodayInChina(),
            follow is { } key ? new ReferralId(key) : null);
    }

    private IActionResult Answer(ReferralPage typed, Result? result, string done)
    {
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), typed);
        }

        TempData.SetBanner(result?.Error is { } error ? Banner.Refusal(error) : Banner.Notice(done));
        return RedirectToAction(nameof(Index), new { id = typed.Case.Id.Value });
    }
}

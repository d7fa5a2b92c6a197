using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Referrals;

/// <summary>推介和回访: vacancies, training, guidance, and what came of them (9.1(3)).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/referrals")]
public sealed class ReferralController(PlanReading reading, OfficerNames officers) : Controller
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
        var words = form.Read(nameof(ReferralPage.Make), ModelState);
        var made = words is null ? (Result?)null : await makeReferral.HandleAsync(new(new(id), words, User.ToOfficer()), cancellationToken);
        ModelState.AddWhere(DayErrorOf(made), $"{nameof(ReferralPage.Make)}.{nameof(form.ReturnCallDue)}");
        return await AnswerAsync(id, null, made, "已记录推介。到回访日期会列入待办。", page => page with { Make = form }, cancellationToken);
    }

    [HttpPost("{referral:long}")]
    public async Task<IActionResult> Follow(
        long id,
        long referral,
        [Bind(Prefix = nameof(ReferralPage.Follow))] FollowForm form,
        [FromServices] FollowReferralHandler followReferral,
        CancellationToken cancellationToken)
    {
        var command = form.Read(new(id), new(referral), User.ToOfficer(), nameof(ReferralPage.Follow), ModelState);
        var followed = command is null ? (Result?)null : await followReferral.HandleAsync(command, cancellationToken);
        ModelState.AddWhere(DayErrorOf(followed), $"{nameof(ReferralPage.Follow)}.{nameof(form.Postponed)}");
        return await AnswerAsync(id, referral, followed, "已记录回访。", page => page with { Follow = form }, cancellationToken);
    }

    private static DomainError? DayErrorOf(Result? result) => result?.Error == ReferralErrors.ReturnCallDay ? ReferralErrors.ReturnCallDay : null;

    private async Task<ReferralPage?> FindAsync(long id, long? follow, CancellationToken cancellationToken)
    {
        if (await reading.FindCaseAsync(new(id), cancellationToken) is not { } @case)
        {
            return null;
        }

        var referrals = await reading.ReferralsOfAsync(@case.Id, cancellationToken);
        var named = referrals.SelectMany(one => new OfficerId?[] { one.Referral.MadeBy, one.Referral.OutcomeBy }).OfType<OfficerId>();
        return new ReferralPage(
            @case, referrals, await officers.OfAsync(named, cancellationToken), follow is { } key ? new ReferralId(key) : null);
    }

    private async Task<IActionResult> AnswerAsync(
        long id,
        long? follow,
        Result? result,
        string done,
        Func<ReferralPage, ReferralPage> typed,
        CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await FindAsync(id, follow, cancellationToken) is { } page ? View(nameof(Index), typed(page)) : NotFound();
        }

        if (result?.Error == ServiceCaseErrors.NotFound || result?.Error == ReferralErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result?.Error is { } error ? Banner.Refusal(error) : Banner.Notice(done));
        return RedirectToAction(nameof(Index), new { id });
    }
}

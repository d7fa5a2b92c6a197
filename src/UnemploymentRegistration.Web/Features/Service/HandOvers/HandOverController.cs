using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.HandOvers;

/// <summary>转接: what waits on both sides, and the receiver's answer (rule 9.7).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/hand-overs")]
public sealed class HandOverController(
    HandOverReading reading,
    PlanReading cases,
    Histories histories,
    OfficerNames officers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? incoming, string? outgoing, CancellationToken cancellationToken)
    {
        var own = User.ToOfficer().Jurisdiction;
        return View(new HandOverListPage(
            await reading.IncomingAsync(own, ReadKey(incoming), cancellationToken),
            await reading.OutgoingAsync(own, ReadKey(outgoing), cancellationToken)));
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        await FindAsync(number, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{number:long}/accept"), HttpGet("{number:long}/decline"), HttpGet("{number:long}/withdraw")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Show), new { number });

    [HttpPost("{number:long}/accept")]
    public async Task<IActionResult> Accept(
        long number,
        [FromServices] AnswerHandOverHandler answerHandOver,
        CancellationToken cancellationToken) => Answer(
            number,
            await answerHandOver.HandleAsync(new(new(number), Reason: null, User.ToOfficer()), cancellationToken),
            "已接收。原来的期限和服务记录继续有效。");

    [HttpPost("{number:long}/decline")]
    public async Task<IActionResult> Decline(
        long number,
        string? reason,
        [FromServices] AnswerHandOverHandler answerHandOver,
        CancellationToken cancellationToken)
    {
        var read = HandOverWords.ReadReason(reason);
        if (read.IsRefused)
        {
            ModelState.AddWhere(read.Error, nameof(HandOverFilePage.Reason));
            return await FindAsync(number, cancellationToken) is { } page ? View(nameof(Show), page with { Reason = reason }) : NotFound();
        }

        var declined = await answerHandOver.HandleAsync(new(new(number), read.Value, User.ToOfficer()), cancellationToken);
        return Answer(number, declined, "已退回，由原服务机构继续服务。");
    }

    [HttpPost("{number:long}/withdraw")]
    public async Task<IActionResult> Withdraw(
        long number,
        [FromServices] OfferHandOverHandler offerHandOver,
        CancellationToken cancellationToken) => Answer(
            number,
            await offerHandOver.HandleAsync(new WithdrawHandOver(new(number), User.ToOfficer()), cancellationToken),
            "已撤回转接，由本机构继续服务。");

    private static CaseHandOverId? ReadKey(string? typed) =>
        long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? new CaseHandOverId(key) : null;

    private async Task<HandOverFilePage?> FindAsync(long number, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(new(number), cancellationToken) is not { } file)
        {
            return null;
        }

        OfficerId?[] named = [file.HandOver.OfferedBy, file.HandOver.AnsweredBy];
        return new HandOverFilePage(
            file,
            await histories.WriteAsync(file.History, cancellationToken),
            await officers.OfAsync(named.OfType<OfficerId>(), cancellationToken),
            User.ToOfficer(),
            await cases.FindCaseAsync(file.HandOver.Case, cancellationToken) is not null);
    }

    private IActionResult Answer(long number, Result result, string done)
    {
        if (result.Error == HandOverErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result.IsRefused ? Banner.Refusal(result.Error) : Banner.Notice(done));
        return RedirectToAction(nameof(Show), new { number });
    }
}

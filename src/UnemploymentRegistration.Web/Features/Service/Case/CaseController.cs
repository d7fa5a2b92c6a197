using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Service.Caseload;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Case;

/// <summary>服务档案: one person, whom this jurisdiction looks after.</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}")]
public sealed class CaseController(CasePages pages) : Controller
{
    /// <summary>Why the number is shown: the trail keeps the words.</summary>
    public const string ReasonToCall = "联系服务对象";

    [HttpGet]
    public async Task<IActionResult> Index(long id, CaseloadQuery list, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(id), list, User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("call"), HttpGet("contacts"), HttpGet("grade"), HttpGet("end")]
    public IActionResult Return(long id) => RedirectToAction(nameof(Index), new { id });

    /// <summary>Shows the telephone number in full on this one answer, to be called.</summary>
    [HttpPost("call")]
    public async Task<IActionResult> Call(
        long id,
        CaseloadQuery list,
        [FromServices] RevealCaseNumbersHandler revealNumbers,
        CancellationToken cancellationToken) =>
        await revealNumbers.HandleAsync(new(new(id), ReasonToCall), cancellationToken) is { } revealed
        && await pages.FindAsync(new(id), list, User.ToOfficer(), cancellationToken) is { } page
            ? View(nameof(Index), page with { Revealed = revealed })
            : NotFound();

    [HttpPost("grade")]
    public async Task<IActionResult> Grade(
        long id,
        string? grade,
        [FromServices] ChangeCaseHandler changeCase,
        CancellationToken cancellationToken) => ServiceCodes.TryParse(grade, out ServiceGrade chosen)
            ? Answer(id, await changeCase.HandleAsync(new GradeCase(new(id), chosen), cancellationToken), $"服务等级：{chosen.InWords()}。")
            : NotFound();

    /// <summary>Of a referred person only; the service of a registered one ends with the registration.</summary>
    [HttpPost("end")]
    public async Task<IActionResult> End(
        long id,
        string? reason,
        [FromServices] ChangeCaseHandler changeCase,
        CancellationToken cancellationToken) => ServiceCodes.TryParse(reason, out CaseEnd end)
            ? Answer(id, await changeCase.HandleAsync(new EndReferral(new(id), end), cancellationToken), "已结束参照服务。")
            : NotFound();

    private IActionResult Answer(long id, Result result, string done)
    {
        if (result.Error == ServiceCaseErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result.IsRefused ? Banner.Refusal(result.Error) : Banner.Notice(done));
        return RedirectToAction(nameof(Index), new { id });
    }
}

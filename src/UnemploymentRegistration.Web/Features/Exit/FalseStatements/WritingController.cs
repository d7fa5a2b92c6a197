using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Features.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.FalseStatements;

/// <summary>记录虚假承诺: by the first of two people; only where money or support was obtained (rule 9.6).</summary>
[Authorize(Policy = Permissions.WorkOnExits)]
[Route("staff/registrations/{number:long}/false-statement")]
public sealed class WritingController(RegistrationFiles files, FalseStatementBook statements, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        await files.FindAsync(new(number), cancellationToken) is null ? NotFound() : View(new FalseStatementForm());

    [HttpPost]
    public async Task<IActionResult> Record(long number, FalseStatementForm form, CancellationToken cancellationToken)
    {
        if (Read(form) is not { } words)
        {
            return await files.FindAsync(new(number), cancellationToken) is null ? NotFound() : View(nameof(Write), form);
        }

        var recording = await statements.RecordAsync(new(number), words, User.ToOfficer(), cancellationToken);
        if (recording.Error == FalseStatementErrors.AlreadyRecorded)
        {
            ModelState.AddWhere(recording.Error, nameof(form.Obtained));
            return View(nameof(Write), form);
        }

        if (recording.IsRefused)
        {
            return NotFound();
        }

        TempData.SetBanner(Banner.Notice("已记录，等待另一人确认。"));
        return RedirectToAction(nameof(FalseStatementsController.Show), "FalseStatements", new { number = recording.Value });
    }

    private FalseStatementWords? Read(FalseStatementForm form)
    {
        var isObtained = Enum.TryParse<ObtainedSupport>(form.Obtained, out var obtained) && Enum.IsDefined(obtained);
        var (on, what) = (Birthday.Parse(form.ObtainedOn), ExitWords.Read(form.What));
        if (!isObtained)
        {
            ModelState.AddModelError(nameof(form.Obtained), "请选择取得了什么；没有取得的不记录");
        }

        if (on is null || on > clock.TodayInChina())
        {
            ModelState.AddModelError(nameof(form.ObtainedOn), "请填写取得的日期，不能晚于今天");
        }

        if (what.IsRefused)
        {
            ModelState.AddModelError(nameof(form.What), what.Error.Message);
        }

        return ModelState.IsValid ? new FalseStatementWords(obtained, on!.Value, what.Value!) : null;
    }
}

/// <summary>虚假承诺, as it is typed.</summary>
public sealed class FalseStatementForm
{
    public static IReadOnlyList<SelectListItem> Supports { get; } =
        [.. Enum.GetValues<ObtainedSupport>().Select(obtained => new SelectListItem(obtained.InWords(), obtained.ToString()))];

    public string? Obtained { get; set; }

    public string? ObtainedOn { get; set; }

    public string? What { get; set; }
}

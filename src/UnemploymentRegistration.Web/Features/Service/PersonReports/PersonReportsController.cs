using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.PersonReports;

/// <summary>本人报告: what a person told online, and the answer (rule 9.5).</summary>
[Authorize(Policy = Permissions.AnswerReports)]
[Route("staff/reports/{number:long}")]
public sealed class PersonReportsController(PersonReportFiles files, Histories histories, OfficerNames officers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        await PageAsync(number, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way to an answer.</summary>
    [HttpGet("answer")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Show), new { number });

    [HttpPost("answer")]
    public async Task<IActionResult> Answer(
        long number,
        string? answer,
        [FromServices] AnswerPersonReportHandler answerReport,
        CancellationToken cancellationToken)
    {
        var reading = PersonReportAnswer.Read(answer);
        if (reading.IsRefused)
        {
            ModelState.AddModelError(nameof(PersonReportPage.Answer), reading.Error.Message);
            return await PageAsync(number, cancellationToken) is { } again ? View(nameof(Show), again with { Answer = answer }) : NotFound();
        }

        var answering = await answerReport.HandleAsync(new(new(number), reading.Value, User.ToOfficer()), cancellationToken);
        if (answering.Error == PersonReportErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(answering.IsRefused ? Banner.Refusal(answering.Error) : Banner.Notice("已答复。本人登录后可以看到。"));
        return RedirectToAction(nameof(Show), new { number });
    }

    private async Task<PersonReportPage?> PageAsync(long number, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(new(number), cancellationToken) is not { } file)
        {
            return null;
        }

        var names = await officers.OfAsync(file.Report.AnsweredBy is { } officer ? [officer] : [], cancellationToken);
        return new PersonReportPage(
            file,
            await histories.WriteAsync(file.History, cancellationToken),
            file.Report.AnsweredBy is { } by ? names.GetValueOrDefault(by, "经办人员") : null,
            User.ToOfficer().Jurisdiction.Covers(file.Record.ServingPath));
    }
}

/// <summary>One report as an officer sees it, with what was typed so far.</summary>
/// <param name="AnsweredBy">The name of who answered.</param>
/// <param name="IsServed">Whether the person is served within the officer's jurisdiction.</param>
public sealed record PersonReportPage(
    PersonReportFile File,
    IReadOnlyList<HistoryWords> History,
    string? AnsweredBy,
    bool IsServed)
{
    public string? Answer { get; init; }

    public PersonReport Report => File.Report;
}

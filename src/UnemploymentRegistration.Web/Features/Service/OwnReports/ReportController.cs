using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>本人报告: job search, work that was found, a wish, a call asked for (rules 9.5, 10.6).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/registration/{number:long}")]
public sealed class ReportController(
    OwnRegistrations registrations,
    FilePersonReportHandler fileReport,
    ReportFoundWorkHandler reportWork,
    TimeProvider clock) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet("job-search")]
    [HttpGet("work")]
    [HttpGet("wish")]
    [HttpGet("call")]
    public async Task<IActionResult> Ask(long number, CancellationToken cancellationToken) =>
        await WritingAsync(number, new ReportForm(), cancellationToken) switch
        {
            null => NotFound(),
            { Registration.IsActive: false } => Ended(),
            var writing => View("Write", writing),
        };

    [HttpPost("job-search")]
    [HttpPost("work")]
    [HttpPost("wish")]
    [HttpPost("call")]
    public async Task<IActionResult> File(
        long number,
        [Bind(Prefix = nameof(ReportWriting.Form))] ReportForm form,
        CancellationToken cancellationToken)
    {
        if (await WritingAsync(number, form, cancellationToken) is not { } writing)
        {
            return NotFound();
        }

        if (form.Read(writing.Page, clock.TodayInChina(), ModelState) is not { } answers)
        {
            return View("Write", writing);
        }

        var filing = await FileAsync(new(number), writing.Page.Kind, answers, cancellationToken);
        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("已收到。工作人员今天就能看到，答复会显示在这里。"));
        return Redirect("/my/registration");
    }

    private Task<Result> FileAsync(
        RegistrationRecordId number,
        PersonReportKind kind,
        ReportAnswers answers,
        CancellationToken cancellationToken) => answers is { Topic: { } topic, On: { } since }
            ? reportWork.HandleAsync(new(number, Account, topic, since, answers.Words), cancellationToken)
            : fileReport.HandleAsync(new(number, Account, kind, answers.Topic, answers.Words), cancellationToken);

    private async Task<ReportWriting?> WritingAsync(long number, ReportForm form, CancellationToken cancellationToken) =>
        await registrations.FindAsync(Account, new(number), cancellationToken) is { } registration
            ? new ReportWriting(ReportPage.Of(Request), registration) { Form = form }
            : null;

    private RedirectResult Ended()
    {
        TempData.SetBanner(Banner.Refusal(PersonReportErrors.NotRegistered));
        return Redirect("/my/registration");
    }
}

using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Service.Case;
using UnemploymentRegistration.Web.Features.Service.Caseload;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Gathering;

/// <summary>集体活动: many people at one information evening, each with a contact of their own (rule 9.2).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/gathering")]
public sealed class GatheringController(GatheringPeople people, TimeProvider clock) : Controller
{
    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet, HttpGet("record")]
    public IActionResult Return() => Redirect(CaseloadQuery.Path);

    /// <summary>Who was ticked, and what is to be recorded for all of them.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(long[] cases, CancellationToken cancellationToken)
    {
        var chosen = await people.FindAsync(cases, cancellationToken);
        return chosen.Count == 0 ? Nobody() : View(new GatheringPage(chosen));
    }

    [HttpPost("record")]
    public async Task<IActionResult> Record(
        long[] cases,
        [Bind(Prefix = nameof(GatheringPage.Contact))] ContactForm form,
        [FromServices] IValidator<ContactForm> validator,
        [FromServices] RecordGatheringHandler recordGathering,
        CancellationToken cancellationToken)
    {
        var chosen = await people.FindAsync(cases, cancellationToken);
        if (chosen.Count == 0)
        {
            return Nobody();
        }

        (form.Method, form.Reached) = (ContactMethod.Counter.ToCode(), ContactForm.Yes);
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(GatheringPage.Contact));
        if (form.Offered.Count == 0)
        {
            ModelState.AddModelError($"{nameof(GatheringPage.Contact)}.{nameof(form.Offered)}", "请勾选这次活动提供的服务");
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(Index), new GatheringPage(chosen) { Contact = form });
        }

        var recorded = await recordGathering.HandleAsync(
            new([.. chosen.Select(person => person.Id)], form.ToWords(clock.TodayInChina()), User.ToOfficer()), cancellationToken);
        TempData.SetBanner(recorded.IsRefused ? Banner.Refusal(recorded.Error) : Banner.Notice(WordsOf(recorded.Value)));
        return Redirect(CaseloadQuery.Path);
    }

    private RedirectResult Nobody()
    {
        TempData.SetBanner(Banner.Refusal(GatheringPeople.NobodyChosen));
        return Redirect(CaseloadQuery.Path);
    }

    private static string WordsOf(GatheringOutcome outcome) => outcome.LeftOut.Count == 0
        ? $"已为 {outcome.Recorded} 人各记录一次联系。"
        : $"已为 {outcome.Recorded} 人各记录一次联系。没有记录：{string.Join("、", outcome.LeftOut)}（服务已结束）。";
}

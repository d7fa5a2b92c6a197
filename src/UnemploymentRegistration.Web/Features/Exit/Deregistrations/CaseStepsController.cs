using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Review.Decision;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Deregistrations;

/// <summary>注销案的每一步: findings, telling, circumstances, the end or its dismissal, each by a post of its own (rule 10.1).</summary>
[Authorize(Policy = Permissions.WorkOnExits)]
[Route("staff/deregistrations/{number:long}")]
public sealed class CaseStepsController(DeregistrationPages pages, WorkOnDeregistration work) : Controller
{
    private const string Page = "/Features/Exit/Deregistrations/Show.cshtml";

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("look-into")]
    [HttpGet("findings")]
    [HttpGet("circumstances")]
    [HttpGet("inform")]
    [HttpGet("fit")]
    [HttpGet("clear")]
    public IActionResult Return(long number) => Redirect(AddressOf(number));

    [HttpPost("look-into")]
    public async Task<IActionResult> LookInto(long number, CancellationToken cancellationToken) => Answer(
        number, await work.LookIntoAsync(new(number), User.ToOfficer(), cancellationToken), "已转入核实。");

    [HttpPost("findings")]
    public async Task<IActionResult> Record(
        long number,
        [Bind(Prefix = nameof(DeregistrationCasePage.Finding))] CaseFindingForm form,
        [FromServices] IValidator<FindingForm> validator,
        [FromServices] TimeProvider clock,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form.ToFinding(), cancellationToken), nameof(DeregistrationCasePage.Finding));
        if (!ModelState.IsValid)
        {
            return await AgainAsync(number, page => page with { Finding = form }, cancellationToken);
        }

        var words = form.ToFinding().ToWords(clock.TodayInChina());
        return Answer(
            number,
            await work.FindAsync(new(number), words, form.ReadCustody(), User.ToOfficer(), cancellationToken),
            "已记录核实情况。");
    }

    [HttpPost("circumstances")]
    public async Task<IActionResult> Circumstances(
        long number,
        [Bind(Prefix = nameof(DeregistrationCasePage.Circumstances))] WordsForm form,
        CancellationToken cancellationToken) => Read(form, nameof(DeregistrationCasePage.Circumstances)) is { } words
            ? Answer(number, await work.WriteCircumstancesAsync(new(number), words, User.ToOfficer(), cancellationToken), "已写明实际情况，等待审核负责人确认。")
            : await AgainAsync(number, page => page with { Circumstances = form }, cancellationToken);

    [HttpPost("inform")]
    public async Task<IActionResult> Inform(long number, CancellationToken cancellationToken) => Answer(
        number, await work.InformAsync(new(number), User.ToOfficer(), cancellationToken), "已用短信告知本人。");

    [HttpPost("fit")]
    public async Task<IActionResult> Fit(
        long number,
        [Bind(Prefix = nameof(DeregistrationCasePage.Fitting))] FitForm form,
        CancellationToken cancellationToken)
    {
        if (!DeregistrationGrounds.TryParse(form.Ground, out var ground))
        {
            ModelState.AddModelError($"{nameof(DeregistrationCasePage.Fitting)}.{nameof(form.Ground)}", "请选择相符的情形");
            return await AgainAsync(number, page => page with { Fitting = form }, cancellationToken);
        }

        return Answer(
            number, await work.FitAsync(new(number), ground, form.ReadIncome(), User.ToOfficer(), cancellationToken), "已按所选情形办理。");
    }

    [HttpPost("clear")]
    public async Task<IActionResult> Clear(
        long number,
        [Bind(Prefix = nameof(DeregistrationCasePage.Clearing))] WordsForm form,
        CancellationToken cancellationToken) => Read(form, nameof(DeregistrationCasePage.Clearing)) is { } words
            ? Answer(number, await work.ClearAsync(new(number), words, User.ToOfficer(), cancellationToken), "已认定不符，登记继续有效。同一条比对记录不再提出。")
            : await AgainAsync(number, page => page with { Clearing = form }, cancellationToken);

    private ExitWords? Read(WordsForm form, string prefix)
    {
        var reading = ExitWords.Read(form.Text);
        if (reading.IsRefused)
        {
            ModelState.AddModelError($"{prefix}.{nameof(form.Text)}", reading.Error.Message);
        }

        return reading.Value;
    }

    private async Task<IActionResult> AgainAsync(
        long number,
        Func<DeregistrationCasePage, DeregistrationCasePage> typed,
        CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } page ? View(Page, typed(page)) : NotFound();

    private IActionResult Answer(long number, Result result, string done)
    {
        if (result.Error == ExitErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(result.IsRefused ? Banner.Refusal(result.Error) : Banner.Notice(done));
        return Redirect(AddressOf(number));
    }

    private static string AddressOf(long number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/staff/deregistrations/{number}");
}

using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Web.Features.Intake.Paper;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Paper;

/// <summary>打印登记表: blank, one, or many; numbers in full only by a post, which the trail keeps (rule 4.6).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/print")]
public sealed class PrintController(PrintFormsHandler printForms, AnnexSheets sheets) : Controller
{
    [HttpGet]
    public IActionResult Index() => View(new PrintBatchForm());

    [HttpGet("blank")]
    public IActionResult Blank() => View("Sheets", new PrintPage([sheets.Blank()]));

    /// <summary>Where a sign-in leads back to after a session was lost on the way to the paper.</summary>
    [HttpGet("batch")]
    public IActionResult Return() => RedirectToAction(nameof(Index));

    [HttpGet("applications/{number:long}")]
    public async Task<IActionResult> Look(long number, CancellationToken cancellationToken) =>
        (await printForms.ReadAsync([new(number)], cancellationToken)).Forms is [var form]
            ? View("Sheets", new PrintPage([SheetOf(form, isRevealed: false)]) { Masked = form.Application.Id })
            : NotFound();

    [HttpPost("applications/{number:long}")]
    public async Task<IActionResult> One(long number, CancellationToken cancellationToken) =>
        (await printForms.HandleAsync(new([new(number)]), cancellationToken)).Forms is [var form]
            ? View("Sheets", new PrintPage([SheetOf(form, isRevealed: true)]))
            : NotFound();

    [HttpPost("batch")]
    public async Task<IActionResult> Batch(
        PrintBatchForm form,
        [FromServices] IValidator<PrintBatchForm> validator,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), form);
        }

        var found = await printForms.HandleAsync(new([.. form.Read()]), cancellationToken);
        if (found.Missing.Count > 0)
        {
            ModelState.AddModelError(nameof(form.Numbers), WhyNotFound(found.Missing));
            return View(nameof(Index), form);
        }

        return View("Sheets", new PrintPage([.. found.Forms.Select(one => SheetOf(one, isRevealed: true))]));
    }

    private AnnexSheet SheetOf(FormOnFile form, bool isRevealed) => sheets.Of(form.Application, form.Particulars, isRevealed);

    private static string WhyNotFound(IReadOnlyList<RegistrationApplicationId> missing) =>
        $"在您的管辖范围内没有找到：{string.Join('、', missing)}。请核对后再打印，其他的也还没有打印";
}

using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.WalkIn;

/// <summary>窗口录入: one page in the order of the paper; after each save it is empty for the next person (一(二)).</summary>
[Authorize(Policy = Permissions.EnterWalkIns)]
[Route("staff/intake")]
[RequestSizeLimit(LargestPost)]
public sealed class WalkInController(
    IValidator<WalkInForm> validator,
    AcceptWalkInHandler acceptWalkIn,
    WalkInLook look,
    CardReading cards,
    IFieldProtector protector,
    KeySequence keys,
    ReaderSettings reader,
    ContentSecurityPolicy policy,
    TimeProvider clock) : Controller
{
    private const int LargestPost = 256 * 1024;
    private const string Saved = "walk-in-saved";

    [HttpGet]
    public IActionResult Index()
    {
        ViewData[nameof(SubmissionReceipt)] = TempData[Saved] is string json ? SubmissionReceipt.Parse(json) : null;
        return Show(new WalkInForm { Key = keys.Next(), SignedOn = clock.TodayInChina().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
    }

    [HttpPost]
    public async Task<IActionResult> Enter(WalkInForm form, CancellationToken cancellationToken)
    {
        if (cards.IsLine(form.Answers.Document.Number))
        {
            return ShowCard(form);
        }

        form.Answers.FollowsRegistrationPlace = false;
        FollowUpQuestion.ClearUnasked(form.Answers, clock);
        if (Request.ChoosesDivision() is not null)
        {
            return Show(form);
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        return ModelState.IsValid ? await AcceptAsync(form, cancellationToken) : Show(form);
    }

    private async Task<IActionResult> AcceptAsync(WalkInForm form, CancellationToken cancellationToken)
    {
        var request = RepeatableRequest.For(
            "walk-in", form.Key.ToString(CultureInfo.InvariantCulture), form.Canonical(), protector);
        var command = new AcceptWalkIn(
            form.Answers.ToForm(clock.TodayInChina()), Birthday.Parse(form.SignedOn)!.Value, User.ToOfficer(), request);
        var acceptance = await acceptWalkIn.HandleAsync(command, cancellationToken);
        if (acceptance.IsRefused)
        {
            return await TellAsync(form, acceptance.Error, cancellationToken);
        }

        TempData[Saved] = acceptance.Value.ToJson();
        return RedirectToAction(nameof(Index));
    }

    // Nothing typed is lost: the page comes back with what stands against it, and with what there is already.
    private async Task<IActionResult> TellAsync(WalkInForm form, DomainError error, CancellationToken cancellationToken)
    {
        var (field, message) = error switch
        {
            AlreadyOnFile => ("Answers.Document.Number", "该人已有记录，不需要重复录入，见下方"),
            _ when error == ApplicationErrors.KeyUsedForAnother => ("", "这一页已经提交过，后来的改动没有保存。请重新打开本页。"),
            _ when error == ApplicationErrors.PaperNotYetSigned => (nameof(form.SignedOn), error.Message),
            _ => ("Answers.Document.Number", error.Message),
        };
        ModelState.AddModelError(field, message);
        ViewData[nameof(PersonSeen)] = await look.AtAsync(form.Answers, User.ToOfficer(), cancellationToken);
        return Show(form);
    }

    /// <summary>Without scripts the reader's line lands in the box of the number and sends the form.</summary>
    private ViewResult ShowCard(WalkInForm form)
    {
        var card = cards.Read(new CardFields { Line = form.Answers.Document.Number });
        ModelState.Clear();
        if (card is null)
        {
            form.Answers.Document.Number = null;
            ModelState.AddModelError("Answers.Document.Number", "读卡内容无法识别，请重新读卡或手工录入");
            return Show(form);
        }

        form.Answers.Document = new DocumentFields { Type = card.DocumentType, Number = card.Number };
        form.Answers.Name = card.Name ?? form.Answers.Name;
        form.Answers.Sex = card.Sex ?? form.Answers.Sex;
        form.Answers.BirthDate = card.BirthDate ?? form.Answers.BirthDate;
        form.Answers.EthnicGroup = card.EthnicGroup ?? form.Answers.EthnicGroup;
        form.Answers.Household = new AddressFields
        {
            Division = card.HouseholdDivision ?? form.Answers.Household.Division,
            Detail = card.HouseholdDetail ?? form.Answers.Household.Detail,
        };
        return Show(form);
    }

    private ViewResult Show(WalkInForm form)
    {
        if (reader.Address is { } address)
        {
            policy.ConnectTo(address);
        }

        var answers = form.Answers;
        answers.Qualifications = [.. answers.Qualifications.Concat(Enumerable.Repeat(0, 3).Select(_ => new QualificationFields())).Take(3)];
        answers.JobIntentions = [.. answers.JobIntentions.Concat(new string?[2]).Take(2)];
        return View(nameof(Index), form);
    }
}

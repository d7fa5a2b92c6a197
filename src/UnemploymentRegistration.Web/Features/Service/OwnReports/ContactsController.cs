using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>其他联系方式: everything but the mobile, by the rules of the form (rules 4.1, 9.5).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/registration/{number:long}/contacts")]
public sealed class ContactsController(OwnContents contents, FormRules rules) : Controller
{
    private static readonly string[] _fields = [nameof(ContactsForm.Landline), nameof(ContactsForm.Email), nameof(ContactsForm.OtherContact)];

    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Ask(long number, CancellationToken cancellationToken) =>
        await contents.FindAsync(Account, new(number), cancellationToken) is { Contacts: var now }
            ? View("Contacts", new ContactsForm { Landline = now.Landline, Email = now.Email, OtherContact = now.Other })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Change(
        long number,
        ContactsForm form,
        [FromServices] ReportNewContactsHandler reportContacts,
        CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(Account, new(number), cancellationToken) is null)
        {
            return NotFound();
        }

        var typed = new ApplyForm { Landline = form.Landline, Email = form.Email, OtherContact = form.OtherContact };
        await rules.CheckAsync(typed, FormSteps.Contact, _fields, ModelState, cancellationToken);
        if (!ModelState.IsValid)
        {
            return View("Contacts", form);
        }

        var changing = await reportContacts.HandleAsync(new(new(number), Account, form.Read()), cancellationToken);
        if (changing.Error == PersonReportErrors.SameContacts)
        {
            ModelState.AddModelError(_fields[0], changing.Error.Message);
            return View("Contacts", form);
        }

        TempData.SetBanner(changing.IsRefused ? Banner.Refusal(changing.Error) : Banner.Notice("联系方式已经更改。"));
        return Redirect("/my/registration");
    }
}

/// <summary>其他联系方式, as they are typed.</summary>
public sealed class ContactsForm
{
    public string? Landline { get; set; }

    public string? Email { get; set; }

    public string? OtherContact { get; set; }

    public OtherContacts Read() => new(TypedText.Tidy(Landline), TypedText.Tidy(Email), TypedText.Tidy(OtherContact));

    public override string ToString() => nameof(ContactsForm);
}

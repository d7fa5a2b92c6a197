using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Service.Caseload;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Case;

/// <summary>联系记录: written down now, by who made the contact; then on to the next person (rules 9.2, 9.3).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/contacts")]
public sealed class ContactController(CasePages pages, TimeProvider clock) : Controller
{
    public const string ThenNext = "next";

    private const string Page = "/Features/Service/Case/Index.cshtml";

    [HttpPost]
    public async Task<IActionResult> Record(
        long id,
        [Bind(Prefix = nameof(CasePage.Contact))] ContactForm form,
        ContactFollow follow,
        CaseloadQuery list,
        [FromServices] IValidator<ContactForm> validator,
        [FromServices] RecordContactHandler recordContact,
        [FromServices] NextPerson next,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(CasePage.Contact));
        if (!ModelState.IsValid)
        {
            return await pages.FindAsync(new(id), list, User.ToOfficer(), cancellationToken) is { } page
                ? View(Page, page with { Contact = form })
                : NotFound();
        }

        var command = new RecordContact(new(id), form.ToWords(clock.TodayInChina()), User.ToOfficer(), follow.Seen);
        var recorded = await recordContact.HandleAsync(command, cancellationToken);
        if (recorded.Error == ServiceCaseErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(recorded.IsRefused ? Banner.Refusal(recorded.Error) : Banner.Notice("已记录联系。"));
        return Redirect(recorded.IsRefused || follow.Then != ThenNext
            ? list.AddressOf(new(id))
            : await next.AddressAsync(list, follow.Place, User.ToOfficer(), cancellationToken));
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{contact:long}/void")]
    public IActionResult Return(long id) => Redirect($"{CaseloadQuery.Path}/{id}");

    [HttpPost("{contact:long}/void")]
    public async Task<IActionResult> MarkVoid(
        long id,
        long contact,
        [FromServices] VoidContactHandler voidContact,
        CancellationToken cancellationToken)
    {
        var marked = await voidContact.HandleAsync(new(new(id), contact, User.ToOfficer()), cancellationToken);
        if (marked.Error == ServiceCaseErrors.ContactNotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(marked.IsRefused ? Banner.Refusal(marked.Error) : Banner.Notice("已标为录入有误，不再计数。"));
        return Redirect($"{CaseloadQuery.Path}/{id}");
    }
}

/// <summary>What stands beside the form: where to go on, from which place, and how many contacts the officer saw.</summary>
public sealed class ContactFollow
{
    public string? Then { get; set; }

    public string? Place { get; set; }

    public int? Seen { get; set; }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Texts;

/// <summary>短信: templates to one person, with what became of each message; none is a contact (rule 9.3).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/{id:long}/texts")]
public sealed class TextController(PlanReading reading, DocumentReading documents, TextablePeople people, OfficerNames officers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Send(
        long id,
        long? template,
        [FromServices] TextPeopleHandler textPeople,
        CancellationToken cancellationToken)
    {
        if (template is not { } chosen)
        {
            ModelState.AddModelError(nameof(TextPage.Template), TemplateChoices.Missing);
            return await FindAsync(id, cancellationToken) is { } page ? View(nameof(Index), page) : NotFound();
        }

        var sent = await textPeople.HandleAsync(new([new(id)], new(chosen), User.ToOfficer()), cancellationToken);
        if (sent[0].WhyNot == ServiceCaseErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(sent[0].WhyNot is { } why ? Banner.Refusal(why) : Banner.Notice("短信已列入发送。短信不算联系，请另行联系本人。"));
        return RedirectToAction(nameof(Index), new { id });
    }

    private async Task<TextPage?> FindAsync(long id, CancellationToken cancellationToken)
    {
        if (await reading.FindCaseAsync(new(id), cancellationToken) is not { } @case)
        {
            return null;
        }

        var inForce = await documents.InForceForAsync(@case.AgencyPath, cancellationToken);
        var texts = await reading.TextsOfAsync(@case.Id, cancellationToken);
        return new TextPage(
            @case,
            [.. inForce.Where(document => document.Kind is DocumentKind.SmsTemplate)],
            texts,
            await officers.OfAsync(texts.Select(one => one.Text.By), cancellationToken),
            await people.WhyNotAsync(@case, cancellationToken));
    }
}

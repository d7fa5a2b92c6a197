using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Texts;

/// <summary>给勾选的人员发短信: who they are first, then a result for each.</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/texts")]
public sealed class ManyTextsController(PlanReading reading, DocumentReading documents, ReferenceData reference) : Controller
{
    private const string Caseload = "/staff/caseload";

    /// <summary>Where a sign-in leads back to after a session was lost on the way: who was ticked is asked again.</summary>
    [HttpGet, HttpGet("send")]
    public IActionResult Return() => Redirect(Caseload);

    [HttpPost]
    public async Task<IActionResult> Check(long[] cases, CancellationToken cancellationToken) =>
        await FindAsync(cases, cancellationToken) is { } page ? View(page) : Nobody();

    [HttpPost("send")]
    public async Task<IActionResult> Send(
        long[] cases,
        long? template,
        [FromServices] TextPeopleHandler textPeople,
        CancellationToken cancellationToken)
    {
        if (cases.Length == 0)
        {
            return Nobody();
        }

        if (template is not { } id)
        {
            ModelState.AddModelError(nameof(ManyTextsPage.Template), TemplateChoices.Missing);
            return await FindAsync(cases, cancellationToken) is { } page ? View(nameof(Check), page) : Nobody();
        }

        return View("Results", new ManyTextsResult(await textPeople.HandleAsync(
            new([.. cases.Select(key => new ServiceCaseId(key))], new(id), User.ToOfficer()), cancellationToken)));
    }

    private RedirectResult Nobody()
    {
        TempData.SetBanner(Banner.Refusal(TextErrors.NobodyChosen));
        return Redirect(Caseload);
    }

    /// <summary>Null where nobody was ticked whom this officer may see.</summary>
    private async Task<ManyTextsPage?> FindAsync(long[] cases, CancellationToken cancellationToken)
    {
        var people = new List<ServiceCase>();
        foreach (var id in cases.Distinct().Take(TextPeopleHandler.Most))
        {
            if (await reading.FindCaseAsync(new(id), cancellationToken) is { } @case)
            {
                people.Add(@case);
            }
        }

        var own = reference.Current.Agencies.PathOf(User.ToOfficer().Agency);
        var inForce = await documents.InForceForAsync(own, cancellationToken);
        return people.Count == 0
            ? null
            : new ManyTextsPage(people, [.. inForce.Where(document => document.Kind is DocumentKind.SmsTemplate)]);
    }
}

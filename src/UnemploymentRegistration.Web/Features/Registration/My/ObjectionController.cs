using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>申诉: the applicant does not accept a refusal (rule 7.7).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/applications/{number:long}/objection")]
public sealed class ObjectionController(MyApplications applications, FileObjectionHandler fileObjection) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        await applications.FindAsync(Account, new(number), cancellationToken) switch
        {
            null => NotFound(),
            { MayObject: false } => ToApplication(number),
            var page => View(new ObjectionForm(page)),
        };

    [HttpPost]
    public async Task<IActionResult> Submit(long number, string? statement, CancellationToken cancellationToken)
    {
        if (await applications.FindAsync(Account, new(number), cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var reading = ObjectionStatement.Read(statement);
        if (reading.IsRefused)
        {
            ModelState.AddModelError(nameof(ObjectionForm.Statement), reading.Error.Message);
            return View(nameof(Write), new ObjectionForm(page) { Statement = statement });
        }

        var filing = await fileObjection.HandleAsync(new(new(number), reading.Value, Account, RecordedBy: null), cancellationToken);
        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("申诉已提交。结果会用短信告诉您。"));
        return ToApplication(number);
    }

    private RedirectToActionResult ToApplication(long number) => RedirectToAction(nameof(MyController.Application), "My", new { number });
}

/// <summary>申诉, as it is typed, beside the decision that it is about.</summary>
public sealed record ObjectionForm(MyApplicationPage Page)
{
    public string? Statement { get; init; }
}

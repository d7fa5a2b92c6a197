using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Objections;

/// <summary>对注销的申诉: the person does not accept the end of the registration (rule 7.7).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/deregistrations/{number:long}/objection")]
public sealed class OwnObjectionController(OwnEnds ends, ObjectToDeregistrationHandler objectTo) : Controller
{
    private const string Registrations = "/my/registration";

    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        await ends.FindAsync(Account, new(number), cancellationToken) switch
        {
            null => NotFound(),
            { MayObject: false } => Redirect(Registrations),
            var end => View(new EndObjectionForm(end)),
        };

    [HttpPost]
    public async Task<IActionResult> Submit(long number, string? statement, CancellationToken cancellationToken)
    {
        if (await ends.FindAsync(Account, new(number), cancellationToken) is not { } end)
        {
            return NotFound();
        }

        var reading = ObjectionStatement.Read(statement);
        if (reading.IsRefused)
        {
            ModelState.AddModelError(nameof(EndObjectionForm.Statement), reading.Error.Message);
            return View(nameof(Write), new EndObjectionForm(end) { Statement = statement });
        }

        var filing = await objectTo.HandleAsync(new(new(number), reading.Value, Account, RecordedBy: null), cancellationToken);
        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("申诉已提交。结果会用短信告诉您。"));
        return Redirect(Registrations);
    }
}

/// <summary>申诉, as it is typed, beside the end that it is about.</summary>
public sealed record EndObjectionForm(OwnEnd End)
{
    public string? Statement { get; init; }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Features.Review.Objections;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Objections;

/// <summary>代本人记录对注销的申诉: for who comes to a window or phones (rule 7.7).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/deregistrations/{number:long}/objection")]
public sealed class RecordedEndObjectionController(DeregistrationFiles files) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        await files.FindAsync(new(number), cancellationToken) switch
        {
            null => NotFound(),
            { Deregistration: { Status: DeregistrationStatus.Confirmed, Objection: null } } => View("Record", new StatementForm()),
            var file => Redirect($"/staff/registrations/{file.Record.Id}"),
        };

    [HttpPost]
    public async Task<IActionResult> Record(
        long number,
        StatementForm form,
        [FromServices] ObjectToDeregistrationHandler objectTo,
        CancellationToken cancellationToken)
    {
        if (await files.FindAsync(new(number), cancellationToken) is not { Record: var record })
        {
            return NotFound();
        }

        var statement = ObjectionStatement.Read(form.Statement);
        if (statement.IsRefused)
        {
            ModelState.AddModelError(nameof(form.Statement), statement.Error.Message);
            return View(nameof(Record), form);
        }

        var filing = await objectTo.HandleAsync(new(new(number), statement.Value, By: null, User.ToOfficer().Id), cancellationToken);
        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("已记录申诉，转上一级机构决定。"));
        return Redirect($"/staff/registrations/{record.Id}");
    }
}

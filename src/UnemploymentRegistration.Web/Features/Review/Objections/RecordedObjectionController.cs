using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Objections;

/// <summary>代申请人记录申诉: for who comes to a window or phones (rule 7.7).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/applications/{number:long}/objection")]
public sealed class RecordedObjectionController(ApplicationFiles files) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        await files.FindAsync(new(number), cancellationToken) switch
        {
            null => NotFound(),
            { Objection: null, Application.Status: ApplicationStatus.Refused } => View(new StatementForm()),
            _ => Redirect($"/staff/applications/{number}"),
        };

    [HttpPost]
    public async Task<IActionResult> Record(
        long number,
        StatementForm form,
        [FromServices] FileObjectionHandler fileObjection,
        CancellationToken cancellationToken)
    {
        var statement = ObjectionStatement.Read(form.Statement);
        if (statement.IsRefused)
        {
            ModelState.AddModelError(nameof(form.Statement), statement.Error.Message);
            return await files.FindAsync(new(number), cancellationToken) is null ? NotFound() : View(nameof(Write), form);
        }

        var filing = await fileObjection.HandleAsync(
            new(new(number), statement.Value, By: null, User.ToOfficer().Id), cancellationToken);
        if (filing.Error == ApplicationErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("已记录申诉，转上一级机构决定。"));
        return Redirect($"/staff/applications/{number}");
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.DataRequests;

/// <summary>代为记录个人信息请求: for who comes to a window or phones, and for close relatives of somebody who has died (49).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/applications/{number:long}/data-request")]
public sealed class RecordedRequestController(ApplicationFiles files) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(long number, CancellationToken cancellationToken) =>
        await files.FindAsync(new(number), cancellationToken) is null ? NotFound() : View(new DataRequestForm());

    [HttpPost]
    public async Task<IActionResult> Record(
        long number,
        DataRequestForm form,
        [FromServices] FileDataRequestHandler fileRequest,
        CancellationToken cancellationToken)
    {
        if (form.Read(ModelState) is not { } typed)
        {
            return await files.FindAsync(new(number), cancellationToken) is null ? NotFound() : View(nameof(Write), form);
        }

        var filing = await fileRequest.HandleAsync(
            new(new(number), typed.Kind, typed.Statement, By: null, User.ToOfficer().Id, form.IsForDeceased), cancellationToken);
        if (filing.Error == DataRequestErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("已记录请求，由办理机构的审核负责人答复。"));
        return Redirect($"/staff/applications/{number}");
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>待办申请.</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/queue")]
public sealed class QueueController(QueueReading reading, ApplicationLookup lookup) : Controller
{
    private const string NothingFound = "在您的管辖范围内没有找到。请核对申请编号或证件号码。";

    [HttpGet]
    public async Task<IActionResult> Index(QueueQuery query, CancellationToken cancellationToken) =>
        View(await reading.ReadAsync(query, User.ToOfficer(), cancellationToken));

    [HttpGet("find")]
    public IActionResult Return() => RedirectToAction(nameof(Index));

    /// <summary>Posted, because what is typed may be a document number, and addresses are kept everywhere.</summary>
    [HttpPost("find")]
    public async Task<IActionResult> Find(string? number, CancellationToken cancellationToken)
    {
        if (await lookup.FindAsync(number, cancellationToken) is { } found)
        {
            return Redirect($"/staff/applications/{found}");
        }

        ModelState.AddModelError(
            nameof(QueueListPage.Number),
            string.IsNullOrWhiteSpace(number) ? "请填写申请编号或证件号码" : NothingFound);
        var page = await reading.ReadAsync(new QueueQuery(), User.ToOfficer(), cancellationToken);
        return View(nameof(Index), page with { Number = number });
    }
}

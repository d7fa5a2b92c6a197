using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Infrastructure.Notifications;

namespace UnemploymentRegistration.Web.Features.Notifications.Mailbox;

/// <summary>本地信箱: the telephones of a development machine; nowhere else is there such a page.</summary>
[AllowAnonymous]
[Route("dev/sms")]
public sealed class MailboxController(LocalMailbox mailbox, IHostEnvironment environment) : Controller
{
    private const int Shown = 100;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        environment.IsDevelopment() ? View(await mailbox.ReadAsync(Shown, cancellationToken)) : NotFound();
}

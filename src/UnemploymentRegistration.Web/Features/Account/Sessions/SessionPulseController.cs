using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Sessions;

/// <summary>继续工作: a page asks how long the session lives, which is no use of it, and goes on with it, which is one.</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route(Address)]
public sealed class SessionPulseController(SessionEnd end) : Controller
{
    public const string Address = "/account/staff/session";

    [HttpGet]
    [Unattended]
    public IActionResult Left() => Json(new { seconds = end.SecondsLeft });

    [HttpPost]
    public IActionResult Continue() => Json(new { seconds = end.SecondsLeft });
}

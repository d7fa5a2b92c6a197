using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Oversight.Administration;

/// <summary>管理: the way to what administrators keep.</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin")]
public sealed class AdministrationController : Controller
{
    [HttpGet]
    public IActionResult Index() => View(User.ToOfficer());
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Features.Intake.Home;

[AllowAnonymous]
[Route("")]
public sealed class HomeController : Controller
{
    [HttpGet]
    public IActionResult Index() => View();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Features.Intake.Guide;

[AllowAnonymous]
[Route("guide")]
public sealed class GuideController : Controller
{
    [HttpGet]
    public IActionResult Index() => View();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Features.Intake.Privacy;

/// <summary>个人信息处理告知: apart from the declaration, and before anything is asked (个人信息保护法 17, 30, 35).</summary>
[AllowAnonymous]
[Route("privacy")]
public sealed class PrivacyController : Controller
{
    [HttpGet]
    public IActionResult Index() => View();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Features.Intake.Paper;

namespace UnemploymentRegistration.Web.Features.Intake.Guide;

[AllowAnonymous]
[Route("guide")]
public sealed class GuideController : Controller
{
    [HttpGet]
    public IActionResult Index() => View();

    /// <summary>空白登记表, for whoever would rather write by hand and bring it to a window.</summary>
    [HttpGet("/form")]
    public IActionResult Form([FromServices] AnnexSheets sheets) => View(sheets.Blank());
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Features.Agencies.Directory;

/// <summary>服务机构: whom to ask and where to go; every search has its address, so that it can be passed on (13.3).</summary>
[AllowAnonymous]
[Route("agencies")]
public sealed class DirectoryController(AgencyFinder finder) : Controller
{
    [HttpGet]
    public IActionResult Index([FromQuery] AgencySearch search) => View(finder.Find(search));
}

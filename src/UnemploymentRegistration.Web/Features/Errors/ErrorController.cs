using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Features.Errors;

[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorController : Controller
{
    [Route("error/{status:int:range(400,599)}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Page(int status)
    {
        // What was typed, and wrongly, belongs to the page that failed and not to this one.
        ModelState.Clear();
        Response.StatusCode = status;
        return View(status);
    }
}

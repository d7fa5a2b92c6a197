using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>退出: whoever is signed in here, applicant or officer, is so no more.</summary>
/// <remarks>The form's token names one of the two and this path knows only one, so the browser's own word is taken instead.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[Route("account/sign-out")]
public sealed class SignOutController : Controller
{
    [HttpPost]
    public async Task<IActionResult> SignOutEverywhere()
    {
        if (Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return BadRequest();
        }

        var staff = await HttpContext.AuthenticateAsync(Schemes.Staff);
        await HttpContext.SignOutAsync(Schemes.Applicant);
        await HttpContext.SignOutAsync(Schemes.Staff);
        return LocalRedirect(staff.Succeeded ? "/account/staff/sign-in" : "/");
    }
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>退出: ends the applicant's session; officers leave by a path of their own.</summary>
[AllowAnonymous]
[Route("account/sign-out")]
public sealed class SignOutController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Leave()
    {
        await HttpContext.SignOutAsync(Schemes.Applicant);
        return LocalRedirect("/");
    }
}

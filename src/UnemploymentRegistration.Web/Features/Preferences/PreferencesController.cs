using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Features.Preferences;

[AllowAnonymous]
[Route("preferences")]
public sealed class PreferencesController : Controller
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(365);

    [HttpPost("elder")]
    public IActionResult Elder(bool on, string? returnUrl)
    {
        Response.Cookies.Append(ElderMode.Cookie, on ? "1" : "0", new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = _remembered,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}

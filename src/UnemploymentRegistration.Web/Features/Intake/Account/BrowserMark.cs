using System.Security.Cryptography;

namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>A random word that one browser keeps: a code is good only in the browser that asked for it.</summary>
internal static class BrowserMark
{
    private const int Bytes = 32;

    private static readonly TimeSpan _kept = TimeSpan.FromDays(1);

    public static string Of(HttpContext context, bool isProduction)
    {
        var name = isProduction ? "__Host-browser" : "browser";
        if (context.Request.Cookies[name] is { Length: 2 * Bytes } known)
        {
            return known;
        }

        var mark = RandomNumberGenerator.GetHexString(2 * Bytes);
        context.Response.Cookies.Append(name, mark, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = _kept,
            SameSite = SameSiteMode.Lax,
            Secure = isProduction || context.Request.IsHttps,
        });
        return mark;
    }
}

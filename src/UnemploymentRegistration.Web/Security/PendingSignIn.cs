using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Security;

/// <summary>Who has shown the password and owes the code, and where to lead afterwards.</summary>
public sealed record OwedCode(long Account, string Stamp, string? ReturnUrl);

/// <summary>登录第二步: what holds between password and code, in a sealed cookie, for five minutes and one state of the account.</summary>
public sealed class PendingSignIn(IDataProtectionProvider protection, IHostEnvironment environment, TimeProvider clock)
{
    private const char Separator = '|';
    private const int Parts = 4;

    private static readonly TimeSpan _goodFor = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector(nameof(PendingSignIn));

    private string Cookie => environment.IsProduction() ? "__Host-second-step" : "second-step";

    public void Begin(HttpContext context, OfficerAccount account, string? returnUrl)
    {
        var until = (clock.GetUtcNow() + _goodFor).ToUnixTimeSeconds();
        var text = string.Create(CultureInfo.InvariantCulture, $"{account.Id}{Separator}{until}{Separator}{account.SecurityStamp}{Separator}{returnUrl}");
        context.Response.Cookies.Append(Cookie, _protector.Protect(text), OptionsFor(context));
    }

    public void End(HttpContext context) => context.Response.Cookies.Delete(Cookie, OptionsFor(context));

    /// <summary>Null where nobody has shown a password in this browser, or too long ago.</summary>
    public OwedCode? Read(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } box || Open(box) is not { } text)
        {
            return null;
        }

        var parts = text.Split(Separator, Parts);
        return DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)) > clock.GetUtcNow()
            ? new OwedCode(long.Parse(parts[0], CultureInfo.InvariantCulture), parts[2], parts[3] is { Length: > 0 } url ? url : null)
            : null;
    }

    private string? Open(string box)
    {
        try
        {
            return _protector.Unprotect(box);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions OptionsFor(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = _goodFor,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = environment.IsProduction() || context.Request.IsHttps,
    };
}

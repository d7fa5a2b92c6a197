using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UnemploymentRegistration.Web.Hosting;

namespace UnemploymentRegistration.Web.Security;

/// <summary>先办的事: a password that must be changed, then an authenticator that must be enrolled; until then nothing else of the staff's opens.</summary>
internal sealed class FirstDutiesFilter : IAuthorizationFilter
{
    public const string PasswordForm = "/account/staff/password";
    public const string AuthenticatorForm = "/account/staff/authenticator";

    private static readonly PathString[] _always = ["/account/staff/sign-in", "/account/staff/sign-out", "/account/staff/session", "/error"];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var path = context.HttpContext.Request.Path;
        if (FormOwedBy(context.HttpContext.User) is { } form
            && StaffPaths.Contain(path)
            && !_always.Append(form).Any(open => path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase)))
        {
            context.Result = new RedirectResult(form);
        }
    }

    private static string? FormOwedBy(ClaimsPrincipal officer)
    {
        if (officer.HasClaim(claim => claim.Type == PortalClaims.MustChangePassword))
        {
            return PasswordForm;
        }

        return officer.HasClaim(claim => claim.Type == PortalClaims.MustEnrolAuthenticator) ? AuthenticatorForm : null;
    }
}

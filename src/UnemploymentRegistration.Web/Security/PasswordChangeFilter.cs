using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UnemploymentRegistration.Web.Hosting;

namespace UnemploymentRegistration.Web.Security;

/// <summary>一次性密码: whoever signed in with one changes it first; until then the staff's pages lead to that form alone.</summary>
internal sealed class PasswordChangeFilter : IAuthorizationFilter
{
    public const string Form = "/account/staff/password";

    private static readonly PathString[] _open = ["/account/staff", "/error"];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (context.HttpContext.User.HasClaim(claim => claim.Type == PortalClaims.MustChangePassword)
            && StaffPaths.Contain(request.Path)
            && !_open.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            context.Result = new RedirectResult(Form);
        }
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using UnemploymentRegistration.Web.Features.Desk.Kept;

namespace UnemploymentRegistration.Web.Security;

/// <summary>
/// 登录过期: leads an officer to sign in and back. A long form that was sent too late is kept for the officer whose session
/// it was, and nobody else, and comes back with what was typed.
/// </summary>
internal static class LostSession
{
    private const int LargestForm = 256 * 1024;
    private const string Desk = "/staff";

    private static readonly object _key = new();

    /// <summary>Who was signed in until the session was over; the rest of the request is nobody's.</summary>
    public static void Remember(HttpContext http, ClaimsPrincipal officer) => http.Items[_key] = officer;

    public static async Task LeadToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            context.Response.Redirect(context.RedirectUri);
            return;
        }

        // What only answers a POST is no place to come back to.
        var back = await KeepAsync(context.HttpContext) ?? Referer(request) ?? Desk;
        context.Response.Redirect(
            $"{request.PathBase}{context.Options.LoginPath}{QueryString.Create(context.Options.ReturnUrlParameter, back)}");
    }

    // The token shows that one of our pages sent it for that officer, as for every POST.
    private static async Task<string?> KeepAsync(HttpContext http)
    {
        if (http.Items[_key] is not ClaimsPrincipal officer || !officer.IsOfficer() || !IsReadable(http.Request))
        {
            return null;
        }

        var nobody = http.User;
        http.User = officer;
        try
        {
            var services = http.RequestServices;
            return await services.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
                ? await services.GetRequiredService<TypedForms>().KeepSentAsync(http.Request, http.RequestAborted)
                : null;
        }
        finally
        {
            http.User = nobody;
        }
    }

    // A page that a person sent, not a question that a script asks; no uploads.
    private static bool IsReadable(HttpRequest request) =>
        request.ContentLength <= LargestForm
        && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) is true
        && request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";

    private static string? Referer(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var page) && page.Authority == request.Host.Value
            ? page.PathAndQuery
            : null;
}

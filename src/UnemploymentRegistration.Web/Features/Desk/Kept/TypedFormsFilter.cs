using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Desk.Kept;

/// <summary>Shows a kept form again where the address asks for it, and lets go of one that was sent.</summary>
internal sealed class TypedFormsFilter(TypedForms forms) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var (http, aborted) = (context.HttpContext, context.HttpContext.RequestAborted);
        if (http.User.IsOfficer())
        {
            if (context.Result is ViewResult && Wanted(http.Request) is { } id)
            {
                await forms.RestoreAsync(id, context.ModelState, aborted);
            }
            else if (LeadsOn(context.Result) && await SentAsync(http.Request) is { } form)
            {
                await forms.DiscardAsync(form, aborted);
            }
        }

        await next();
    }

    private static long? Wanted(HttpRequest request) =>
        long.TryParse(request.Query[TypedForms.Restore], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    // A form that is shown again was not taken; one that leads on was.
    private static bool LeadsOn(IActionResult result) =>
        result is RedirectResult or LocalRedirectResult or RedirectToActionResult or RedirectToRouteResult;

    private static async Task<string?> SentAsync(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType
            ? TypedForms.NameIn(await request.ReadFormAsync(request.HttpContext.RequestAborted))
            : null;
}

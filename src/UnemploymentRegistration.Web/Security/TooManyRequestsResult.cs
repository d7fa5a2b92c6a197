using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Security;

/// <summary>429 with the time to wait; the page that says so to people is that of errors.</summary>
public sealed class TooManyRequestsResult(TimeSpan wait) : StatusCodeResult(StatusCodes.Status429TooManyRequests)
{
    public override void ExecuteResult(ActionContext context)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        base.ExecuteResult(context);
    }
}

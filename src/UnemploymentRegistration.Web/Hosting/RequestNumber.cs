using System.Diagnostics;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>The number a person can name on the phone; the request's log line carries the same.</summary>
public static class RequestNumber
{
    public static string Of(HttpContext context) =>
        Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}

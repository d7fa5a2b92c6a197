using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>What every answer tells the browser it may not do, and what a signed-in person's answers must not leave behind.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.RequestServices.GetRequiredService<ContentSecurityPolicy>().ToString();
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        if (context.User.Identity?.IsAuthenticated is true && !IsStaticAsset(context))
        {
            headers[HeaderNames.CacheControl] = "no-store";
        }
    }

    private static bool IsStaticAsset(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}

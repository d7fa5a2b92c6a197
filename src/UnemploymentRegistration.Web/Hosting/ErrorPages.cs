using Microsoft.AspNetCore.Diagnostics;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Pages answer errors with a page in the portal's voice; programs get problem details (RFC 9457).</summary>
internal static class ErrorPages
{
    private static readonly PathString[] _forPrograms = ["/api", "/openapi", "/health"];

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}");

        // Inside the two above, so that a program's error is answered before they see it.
        return app.UseWhen(IsForPrograms, programs => programs
            .Use(WithoutPages)
            .UseExceptionHandler(failed => failed.Run(context => AnswerAsync(context, StatusOf(context))))
            .UseStatusCodePages(pages => AnswerAsync(pages.HttpContext, pages.HttpContext.Response.StatusCode)));
    }

    private static Task AnswerAsync(HttpContext context, int status) =>
        Results.Problem(statusCode: status).ExecuteAsync(context);

    private static int StatusOf(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException badRequest
            ? badRequest.StatusCode
            : StatusCodes.Status500InternalServerError;

    private static Task WithoutPages(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }

    private static bool IsForPrograms(HttpContext context) =>
        _forPrograms.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
}

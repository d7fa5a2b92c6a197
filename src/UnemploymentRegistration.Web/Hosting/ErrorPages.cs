namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Pages answer errors with a page in the portal's voice; programs get problem details (RFC 9457).</summary>
internal static class ErrorPages
{
    private static readonly PathString[] _forPrograms = ["/api", "/openapi", "/health"];

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseWhen(IsForPrograms, programs => programs.UseExceptionHandler(_ => { }).UseStatusCodePages());
        app.UseWhen(
            context => !IsForPrograms(context),
            people => people
                .UseExceptionHandler("/error/500")
                .UseStatusCodePagesWithReExecute("/error/{0}"));
        return app;
    }

    private static bool IsForPrograms(HttpContext context) =>
        _forPrograms.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
}

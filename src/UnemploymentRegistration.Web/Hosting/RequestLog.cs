using System.Diagnostics;
using System.Globalization;
using Serilog;
using Serilog.Filters;
using UnemploymentRegistration.Infrastructure.Retention;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>One line per request, without query strings or form values: they may name a person.</summary>
/// <remarks>
/// Into the file alone: whoever reads the console waits for it with every line, and all requests with them. Stands in for Serilog.AspNetCore's request logging, which would take the same two calls.
/// </remarks>
public static class RequestLog
{
    private const string Category = "UnemploymentRegistration.Web.Requests";

    public static WebApplicationBuilder AddRequestLog(this WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.DataFolder(), "logs");
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Logger(console => console
                .Filter.ByExcluding(Matching.FromSource(Category))
                .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture))
            .WriteTo.File(
                Path.Combine(folder, "portal-.log"),
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: builder.Configuration.Retention().DaysOf(RetentionClass.LogFiles),
                shared: true)
            .CreateLogger();

        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
        return builder;
    }

    internal static IApplicationBuilder UseRequestLog(this IApplicationBuilder app)
    {
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        return app.Use(async (context, next) =>
        {
            var (method, path) = (context.Request.Method, context.Request.Path.Value);

            // Routing comes first; later the endpoint may be that of an error page.
            var route = RouteOf(context.GetEndpoint());
            var start = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                logger.LogInformation(
                    "{Method} {Route} {Status} {Milliseconds:0.0} ms, request {RequestNumber}",
                    method,
                    route ?? path,
                    context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                    RequestNumber.Of(context));
            }
        });
    }

    private static string? RouteOf(Endpoint? endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : null;
}

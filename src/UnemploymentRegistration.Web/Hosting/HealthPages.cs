using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>For operators: alive, and ready for work. Told to this machine only.</summary>
public static class HealthPages
{
    public static IServiceCollection AddHealthPages(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<ReadyCheck>("registry");
        return services;
    }

    public static void MapHealthPages(this WebApplication app)
    {
        var health = app.MapGroup("/health").AddEndpointFilter(LoopbackOnly).ExcludeFromDescription();
        health.MapGet("/live", () => Results.Text("alive"));
        health.MapGet("/ready", async (HealthCheckService checks, CancellationToken cancellationToken) =>
            (await checks.CheckHealthAsync(cancellationToken)).Status is HealthStatus.Healthy
                ? Results.Text("ready")
                : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    // A stranger is not told that the page exists.
    private static ValueTask<object?> LoopbackOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address)
            ? ValueTask.FromResult<object?>(Results.NotFound())
            : next(context);

    private sealed class ReadyCheck(RegistryDbContext db, ReferenceData reference, IHostApplicationLifetime lifetime) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default)
        {
            var isReady = reference.IsLoaded
                && !lifetime.ApplicationStopping.IsCancellationRequested
                && await db.Database.CanConnectAsync(cancellationToken);
            return isReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
        }
    }
}

using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>For operators: alive, and ready for work. Told to this machine, and to who brings the token of <c>Health:Token</c>.</summary>
public static class HealthPages
{
    public static IServiceCollection AddHealthPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHealthChecks().AddCheck<ReadyCheck>("registry");
        return services.AddSingleton(new HealthToken(configuration["Health:Token"]));
    }

    public static void MapHealthPages(this WebApplication app)
    {
        var health = app.MapGroup("/health").AddEndpointFilter(OperatorsOnly).ExcludeFromDescription();
        health.MapGet("/live", () => Results.Text("alive"));
        health.MapGet("/ready", async (HealthCheckService checks, CancellationToken cancellationToken) =>
            (await checks.CheckHealthAsync(cancellationToken)).Status is HealthStatus.Healthy
                ? Results.Text("ready")
                : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    // A stranger is not told that the page exists.
    private static ValueTask<object?> OperatorsOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var isHere = http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
        return isHere || http.RequestServices.GetRequiredService<HealthToken>().IsShownBy(http.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.NotFound());
    }

    private sealed class HealthToken(string? token)
    {
        public bool IsShownBy(HttpRequest request) => token is { Length: > 0 } && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()),
            Encoding.UTF8.GetBytes($"Bearer {token}"));
    }

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

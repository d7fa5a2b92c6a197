using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>How much a channel may send: so many requests a second by its token, and no more than a form in each.</summary>
internal static class ApiLimits
{
    public const string PerChannel = "channel";

    private const int MaxBodyBytes = 64 * 1024;

    public static RequestSizeLimitAttribute BodySize { get; } = new(MaxBodyBytes);

    public static IServiceCollection AddApiLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var perSecond = configuration.GetValue("Api:RequestsPerSecond", 1000);
        return services.AddRateLimiter(options =>
        {
            options.AddPolicy(PerChannel, context => RateLimitPartition.GetTokenBucketLimiter(
                context.User.FindFirst(PortalClaims.Token)?.Value ?? "",
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = perSecond,
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }));
            options.OnRejected = async (rejection, _) =>
            {
                var wait = rejection.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
                var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
                rejection.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                await Problems.Of(StatusCodes.Status429TooManyRequests, "too-many-requests", "请求过于频繁，请稍后再试。")
                    .ExecuteAsync(rejection.HttpContext);
            };
        });
    }
}

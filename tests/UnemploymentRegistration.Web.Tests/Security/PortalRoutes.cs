using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Security;

/// <summary>One way into the portal: a verb and the pattern of an address.</summary>
public sealed record PortalRoute(string Verb, string Pattern)
{
    public bool IsUnsafe => Verb is not "GET";

    public override string ToString() => $"{Verb} {Pattern}";

    /// <summary>An address of the pattern, each parameter filled in.</summary>
    public string AddressWith(Func<string, string> valueOf) => string.Join('/', Pattern.Split('/').Select(segment =>
        segment.StartsWith('{') ? valueOf(segment.Trim('{', '}').Split(':', '=', '?')[0]) : segment));
}

/// <summary>Every route that the running portal answers, but files and pages of errors.</summary>
internal static class PortalRoutes
{
    public static IReadOnlyList<PortalRoute> Of(Portal portal) =>
    [
        .. from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
           let pattern = Pattern(endpoint.RoutePattern)
           where !pattern.StartsWith("/error", StringComparison.Ordinal)
           from verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           where verb is not "HEAD"
           orderby pattern, verb
           select new PortalRoute(verb, pattern),
    ];

    private static string Pattern(RoutePattern pattern) => string.Create(CultureInfo.InvariantCulture, $"/{pattern.RawText?.TrimStart('/')}");
}

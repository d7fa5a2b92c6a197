using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Security;

/// <summary>One way into the portal: a verb and the pattern of an address, without the constraints of its parameters.</summary>
internal sealed partial record PortalRoute(string Verb, string Pattern)
{
    /// <summary>Parameters that name one record, account or agency among others.</summary>
    private static readonly string[] _identifiers = ["number", "id", "key", "code", "application"];

    public bool IsUnsafe => Verb is not "GET";

    public bool NamesARecord => Parameter().Matches(Pattern).Any(match => _identifiers.Contains(match.Groups["name"].Value));

    /// <summary>Every route that the running portal answers, but files and pages of errors.</summary>
    public static IReadOnlyList<PortalRoute> Of(Portal portal) =>
    [
        .. (from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
            let pattern = Parameter().Replace($"/{endpoint.RoutePattern.RawText?.Trim('/')}", "{${name}}")
            where !pattern.StartsWith("/error", StringComparison.Ordinal) && pattern is not "/{path}"
            from verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            select new PortalRoute(verb, pattern)).Distinct().OrderBy(route => route.Pattern, StringComparer.Ordinal),
    ];

    public static PortalRoute Read(string words) => words.Split(' ') is [var verb, var pattern]
        ? new PortalRoute(verb, pattern)
        : throw new FormatException(words);

    /// <summary>An address of the pattern, with this in the place of the identifier.</summary>
    public Uri AddressOf(string identifier) => new(
        Parameter().Replace(Pattern, match => match.Groups["name"].Value switch
        {
            "step" => "person",
            "act" => "close",
            "kind" => "divisions",
            "county" => "220102",
            "documentName" => "v1",
            _ => identifier,
        }),
        UriKind.Relative);

    public Uri AddressOf(long identifier) => AddressOf(identifier.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => $"{Verb} {Pattern}";

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}

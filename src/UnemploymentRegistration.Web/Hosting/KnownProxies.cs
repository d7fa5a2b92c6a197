using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Whose word counts for where a request came from: the proxies of <c>Proxy:Known</c>, and nobody else's.</summary>
public static class KnownProxies
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Reads addresses and networks, separated by commas.</summary>
    /// <exception cref="FormatException">An entry is neither an address nor a network.</exception>
    public static IServiceCollection AddKnownProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = (configuration["Proxy:Known"] ?? "").Split(',', Tidy)
            .Select(entry => System.Net.IPNetwork.Parse(entry.Contains('/', StringComparison.Ordinal) ? entry : $"{entry}/{BitsOf(entry)}"))
            .ToList();
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            // The framework's own switch would believe everybody; what stands here comes after it and wins.
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            known.ForEach(options.KnownIPNetworks.Add);
            options.ForwardLimit = null;
            options.ForwardedHeaders = known.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
        });
    }

    private static int BitsOf(string address) => IPAddress.Parse(address).GetAddressBytes().Length * 8;
}

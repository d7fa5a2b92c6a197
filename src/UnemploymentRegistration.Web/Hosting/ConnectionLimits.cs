using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>How much anybody may send and how slowly: a form and not a film, and nobody keeps a connection by dripping.</summary>
/// <remarks>What takes files says so at its own address, with a limit of its own.</remarks>
public static class ConnectionLimits
{
    private const int LargestBodyBytes = 1024 * 1024;
    private const double SlowestBytesPerSecond = 240;

    public static WebApplicationBuilder LimitConnections(this WebApplicationBuilder builder)
    {
        var patience = TimeSpan.FromSeconds(builder.Configuration.GetValue("Limits:SlowClientSeconds", 15.0));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBodyBytes;
            kestrel.Limits.RequestHeadersTimeout = patience;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, patience);
            kestrel.Limits.MinResponseDataRate = new MinDataRate(SlowestBytesPerSecond, patience);
        });
        return builder;
    }
}

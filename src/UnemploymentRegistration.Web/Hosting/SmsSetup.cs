using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Infrastructure.Notifications;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Chooses the gateway that <c>Sms:Gateway</c> names.</summary>
public static class SmsSetup
{
    // Somebody may be waiting for a code on the page.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddSmsGateway(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<LocalMailbox>();
        switch (configuration["Sms:Gateway"] ?? "LocalMailbox")
        {
            case "LocalMailbox":
                services.AddSingleton<ISmsGateway>(provider => provider.GetRequiredService<LocalMailbox>());
                break;
            case "Kannel":
                var settings = configuration.GetSection("Sms:Kannel").Get<KannelSettings>();
                services.AddSingleton(settings is { Url: not null }
                    ? settings
                    : throw new InvalidOperationException("Sms:Kannel:Url is required with Sms:Gateway Kannel."));
                services.AddHttpClient<ISmsGateway, KannelGateway>(http => http.Timeout = _patience);
                break;
            case var other:
                throw new InvalidOperationException($"Sms:Gateway is LocalMailbox or Kannel, not {other}.");
        }

        return services;
    }
}

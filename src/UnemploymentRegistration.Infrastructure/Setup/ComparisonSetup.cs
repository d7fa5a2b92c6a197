using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Setup;

/// <summary>Connects the five comparison sources: live where an address is set, from lists where none is.</summary>
internal static class ComparisonSetup
{
    // A source says a few lines about a person; whatever is longer is no answer.
    private const int LongestAnswer = 64 * 1024;

    public static IServiceCollection AddComparison(this IServiceCollection services)
    {
        services.AddSingleton<ListKeys>().AddSingleton<ListFolder>().AddSingleton<ListBlocks>().AddSingleton<ListRows>().AddSingleton<ListLoader>();
        services.AddSingleton<ListUploads>().AddHostedService<ListLoadLoop>().AddScoped<ListHistory>();
        services.AddSingleton<RegisterWalks>().AddSingleton<RegisterDigests>().AddScoped<WalkProposals>();
        services.AddSingleton<RegisterWalking>().AddHostedService<RegisterWalkLoop>();
        services.AddSingleton<EvidenceAsking>().AddHostedService<EvidenceLoop>();
        services.AddHttpClient(nameof(LiveSource), http =>
            {
                http.Timeout = Timeout.InfiniteTimeSpan;
                http.MaxResponseContentBufferSize = LongestAnswer;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        foreach (var source in ComparisonSources.All)
        {
            services.AddSingleton(provider => SourceFor(source, provider));
        }

        return services;
    }

    private static IEvidenceSource SourceFor(ComparisonSource source, IServiceProvider provider) =>
        provider.GetService<ComparisonSettings>()?.Sources.GetValueOrDefault(source.ToCode()) is { Url: not null } live
            ? ActivatorUtilities.CreateInstance<LiveSource>(provider, source, live)
            : ActivatorUtilities.CreateInstance<ListSource>(provider, source);
}

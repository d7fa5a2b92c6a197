using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Infrastructure.Service;

namespace UnemploymentRegistration.Infrastructure.Setup;

/// <summary>The use cases of the service: cases, contacts, referred people.</summary>
internal static class CaseloadSetup
{
    public static IServiceCollection AddCaseload(this IServiceCollection services) => services
        .AddScoped<OpenMissingCases>()
        .AddSingleton<KeptCounts>()
        .AddScoped<Caseload>()
        .AddScoped<CaseFiles>()
        .AddScoped<RecordContactHandler>()
        .AddScoped<RecordGatheringHandler>()
        .AddScoped<VoidContactHandler>()
        .AddScoped<ChangeCaseHandler>()
        .AddScoped<RevealCaseNumbersHandler>()
        .AddScoped<ReferPersonHandler>()
        .AddScoped<ImportReferralsHandler>()
        .AddSingleton<ReferralReader>()
        .AddHostedService<MissingCasesLoop>();
}

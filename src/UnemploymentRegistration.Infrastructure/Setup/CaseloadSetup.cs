using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Infrastructure.Service;

namespace UnemploymentRegistration.Infrastructure.Setup;

/// <summary>The use cases of the service: cases, contacts, referred people.</summary>
internal static class CaseloadSetup
{
    public static IServiceCollection AddCaseload(this IServiceCollection services) => services
        .AddScoped<OpenMissingCases>()
        .AddHostedService<MissingCasesLoop>();
}

using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>A portal in which every source agrees with every applicant, so that many may be approved at once.</summary>
public sealed class AgreeingPortal : Portal
{
    protected override void SetUp(IServiceCollection services) => services.AddSingleton<IEvidenceOnFile, AgreeingSources>();
}

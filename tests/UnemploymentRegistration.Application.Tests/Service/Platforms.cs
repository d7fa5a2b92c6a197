using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

/// <summary>People who are served, and those who serve them.</summary>
internal static class Platforms
{
    public const string Nanling = "220102001";

    public static Officer CaseOfficer(this Registry registry, string agency = Nanling, long id = 31) =>
        registry.Supervisor(agency, id) with { Role = OfficerRole.CaseOfficer };

    public static Officer Administrator(this Registry registry, string agency = "22", long id = 51) =>
        registry.Supervisor(agency, id) with { Role = OfficerRole.Administrator };

    /// <summary>Registers somebody who lives at the platform of Nanling, and gives the case.</summary>
    public static async Task<ServiceCase> RegisterAsync(this Registry registry, int person = 1)
    {
        var record = (await registry.ApproveAsync(await registry.FileOneAsync(person), registry.Supervisor())).Value!;
        return await registry.ReadAsync(db => db.ServiceCases.AsNoTracking().SingleAsync(c => c.Registration == record.Id));
    }

    public static Task<ServiceCase> CaseAsync(this Registry registry, ServiceCaseId id) =>
        registry.ReadAsync(db => db.ServiceCases.AsNoTracking().SingleAsync(c => c.Id == id));

    /// <summary>Runs a handler as an officer.</summary>
    public static Task<T> AsAsync<THandler, T>(this Registry registry, Officer officer, Func<THandler, Task<T>> act)
        where THandler : notnull =>
        registry.AsAsync(Actor.For(officer), services => act(services.GetRequiredService<THandler>()));

    /// <summary>A street of another county that a platform of its own serves.</summary>
    public static (DivisionCode Place, AgencyCode Platform) Elsewhere(this Registry registry)
    {
        var data = registry.Services.GetRequiredService<ReferenceData>().Current;
        var place = data.Divisions.ChildrenOf(DivisionCode.Parse("222401"))[0].Code;
        return (place, data.Router.ServingPlatformOf(place, AgencyCode.Province));
    }
}

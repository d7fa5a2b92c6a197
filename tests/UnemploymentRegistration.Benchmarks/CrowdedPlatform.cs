using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>A platform that looks after thousands: made-up people are spread evenly, so others are moved there.</summary>
/// <remarks>Past the program and its trail, which only a database for measuring may be.</remarks>
internal static class CrowdedPlatform
{
    private const int AtOnce = 500;

    private static readonly AgencyCode _platform = new("220102001");
    private static readonly AgencyCode _county = new("220102");
    private static readonly AgencyCode _city = new("2201");

    /// <summary>Until so many open cases are the platform's; how many they are then.</summary>
    public static async Task<int> FillAsync(string database, int wanted)
    {
        await using var db = MeasuringOfficers.Open(database);
        var there = await db.ServiceCases.CountAsync(c => c.Agency == _platform && c.Status == ServiceCaseStatus.Open);
        var others = await db.ServiceCases
            .Where(c => c.Agency != _platform && c.Status == ServiceCaseStatus.Open && c.Registration != null)
            .OrderBy(c => c.Id)
            .Take(Math.Max(0, wanted - there))
            .Select(c => c.Registration!.Value)
            .ToListAsync();
        foreach (var some in others.Chunk(AtOnce))
        {
            await db.ServiceCases.Where(c => c.Registration != null && some.Contains(c.Registration.Value)).ExecuteUpdateAsync(set => set
                .SetProperty(c => c.Agency, _platform)
                .SetProperty(c => c.AgencyStreet, _platform)
                .SetProperty(c => c.AgencyCounty, _county)
                .SetProperty(c => c.AgencyCity, _city));
            await db.Registrations.Where(r => some.Contains(r.Id)).ExecuteUpdateAsync(set => set
                .SetProperty(r => r.ServingAgency, _platform)
                .SetProperty(r => r.ServingStreet, _platform)
                .SetProperty(r => r.ServingCounty, _county)
                .SetProperty(r => r.ServingCity, _city));
        }

        return there + others.Count;
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>What is in the database, and some numbers out of it to ask for.</summary>
internal sealed record MeasuredRegister(int People, int Applications, IReadOnlyList<long> Open, IReadOnlyList<long> Registered)
{
    private const int Some = 500;

    public static async Task<MeasuredRegister> ReadAsync(string database)
    {
        await using var db = MeasuringOfficers.Open(database);
        var city = new AgencyCode("2201");
        return new MeasuredRegister(
            await db.Registrations.CountAsync(),
            await db.Applications.CountAsync(),
            [.. (await db.Applications.Where(a => a.Status == ApplicationStatus.Pending && a.AgencyCity == city)
                .OrderBy(a => a.Id).Take(Some).Select(a => a.Id).ToListAsync()).Select(id => id.Value)],
            [.. (await db.Registrations.Where(r => r.ServingCity == city)
                .OrderBy(r => r.Id).Take(Some).Select(r => r.Id).ToListAsync()).Select(id => id.Value)]);
    }
}

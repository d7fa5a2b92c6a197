using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>Somebody who comes to a window: of the same name, birth date and sex as a registered person.</summary>
internal sealed record WalkIn(string Name, string Sex, string DocumentNumber, string Mobile);

/// <summary>What is in the database, and some of it to ask for.</summary>
internal sealed record MeasuredRegister(
    int People,
    int Applications,
    IReadOnlyList<long> Open,
    IReadOnlyList<long> Registered,
    IReadOnlyList<long> Cases,
    IReadOnlyList<WalkIn> WalkIns)
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
                .OrderBy(r => r.Id).Take(Some).Select(r => r.Id).ToListAsync()).Select(id => id.Value)],
            [.. (await db.ServiceCases.Where(c => c.Agency == new AgencyCode("220102001"))
                .OrderBy(c => c.Id).Take(Some).Select(c => c.Id).ToListAsync()).Select(id => id.Value)],
            [.. (await db.Registrations.OrderByDescending(r => r.Id).Take(Some)
                .Select(r => new { r.Name, r.DateOfBirth, r.Sex }).ToListAsync())
                .Select((person, index) => WalkInLike(person.Name, person.DateOfBirth, person.Sex, index))]);
    }

    private static WalkIn WalkInLike(string name, DateOnly birth, Sex sex, int index)
    {
        var isFemale = sex is Sex.Female;
        var body = string.Create(CultureInfo.InvariantCulture, $"110105{birth:yyyyMMdd}{(index * 2 % 900) + (isFemale ? 100 : 101)}");
        return new WalkIn(
            name,
            isFemale ? "2" : "1",
            body + ResidentIdentityNumber.CheckCharacterFor($"{body}0"),
            string.Create(CultureInfo.InvariantCulture, $"139{index:00000000}"));
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>Supervisors at each height of the province, which the demo accounts do not have.</summary>
internal static class MeasuringOfficers
{
    public const string Password = "Measure-2026-jilin";

    public const string Street = "measure.street";
    public const string County = "measure.county";
    public const string City = "measure.city";
    public const string Province = "measure.province";

    private static readonly (long Key, string Name, string Agency)[] _officers =
        [(1, Street, "220102001"), (2, County, "220102"), (3, City, "2201"), (4, Province, "22")];

    public static async Task AddAsync(string database)
    {
        await using var db = Open(database);
        var hasher = new PasswordHasher<OfficerAccount>();
        foreach (var (key, name, agency) in _officers)
        {
            if (await db.Users.AnyAsync(account => account.Id == key))
            {
                continue;
            }

            var account = new OfficerAccount
            {
                Id = key,
                UserName = name,
                NormalizedUserName = name.ToUpperInvariant(),
                DisplayName = name,
                Agency = new AgencyCode(agency),
                Role = OfficerRole.Supervisor,
                SecurityStamp = name,
            };
            account.PasswordHash = hasher.HashPassword(account, Password);
            db.Users.Add(account);
        }

        await db.SaveChangesAsync();
    }

    public static RegistryDbContext Open(string database)
    {
        var (engine, options) = (new SqliteEngine(), new DbContextOptionsBuilder<RegistryDbContext>());
        engine.Configure(options, $"Data Source={database}", maxBatchSize: null);
        return new RegistryDbContext(options.Options, engine, ProgramActs.Instance, TimeProvider.System, new WaitingCounts(TimeProvider.System));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

public sealed class KeepingToTheJurisdiction
{
    private static readonly ApplicantAccountId _someone = new(4711);
    private static readonly ChannelCode _hall = new("hall");

    // Who lives where, by which channel and account: agency in charge is that of the street.
    private static readonly (int Person, string Residence)[] _people =
        [(1, "220102001"), (2, "220102002"), (3, "220103001"), (4, "222401001"), (5, "222426120")];

    [OnBothDatabases]
    public async Task Shows_an_officer_exactly_what_is_below(string database)
    {
        await using var registry = await WithApplicationsAsync(database);

        Assert.Equal([1, 2, 3, 4, 5], await SeenByAsync(registry, Of("22", AgencyLevel.Province)));
        Assert.Equal([1, 2, 3], await SeenByAsync(registry, Of("2201", AgencyLevel.City)));
        Assert.Equal([4], await SeenByAsync(registry, Of("2224", AgencyLevel.City)));
        Assert.Equal([1, 2], await SeenByAsync(registry, Of("220102", AgencyLevel.County)));
        Assert.Equal([2], await SeenByAsync(registry, Of("220102002", AgencyLevel.Street)));
        Assert.Equal([1], await SeenByAsync(registry, Of("220102001", AgencyLevel.Community)));
    }

    [OnBothDatabases]
    public async Task Shows_nothing_above_or_beside(string database)
    {
        await using var registry = await WithApplicationsAsync(database);

        Assert.Empty(await SeenByAsync(registry, Of("220104", AgencyLevel.County)));
        Assert.Empty(await SeenByAsync(registry, Of("220102001001", AgencyLevel.Community)));
        Assert.Empty(await SeenByAsync(registry, Of("2201", AgencyLevel.County)));
        Assert.Empty(await SeenByAsync(registry, Of("", AgencyLevel.City)));
    }

    [OnBothDatabases]
    public async Task Shows_the_commission_of_changbaishan_what_lies_in_its_zones(string database)
    {
        await using var registry = await WithApplicationsAsync(database);

        Assert.Equal([5], await SeenByAsync(registry, Of("2299", AgencyLevel.City)));
    }

    [OnBothDatabases]
    public async Task Shows_nothing_to_anybody(string database)
    {
        await using var registry = await WithApplicationsAsync(database);

        Assert.Empty(await SeenByAsync(registry, Actor.Anybody));
    }

    [OnBothDatabases]
    public async Task Shows_a_channel_and_an_applicant_their_own(string database)
    {
        await using var registry = await WithApplicationsAsync(database);

        Assert.Equal([1, 2, 3, 4], await SeenByAsync(registry, Actor.For(Filings.Wechat)));
        Assert.Equal([5], await SeenByAsync(registry, Actor.For(_hall)));
        Assert.Empty(await SeenByAsync(registry, Actor.For(new ChannelCode("app"))));
        Assert.Equal([5], await SeenByAsync(registry, Actor.For(_someone)));
        Assert.Empty(await SeenByAsync(registry, Actor.For(new ApplicantAccountId(4712))));
    }

    [OnBothDatabases]
    public async Task Shows_everything_to_the_program_and_to_who_lifts_it_by_name(string database)
    {
        await using var registry = await WithApplicationsAsync(database);

        Assert.Equal(5, (await SeenByAsync(registry, Actor.Program)).Count);
        Assert.Equal(5, await registry.AsAsync(Actor.Anybody, services => services.GetRequiredService<RegistryDbContext>()
            .Applications.IgnoreQueryFilters([RegistryFilters.Jurisdiction]).CountAsync()));
    }

    [OnBothDatabases]
    public async Task Shows_a_registration_to_who_registered_and_to_who_serves(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync(1, "220102001"));
        await registry.ReadAsync(db => db.Registrations.ExecuteUpdateAsync(r => r
            .SetProperty(x => x.ServingAgency, new AgencyCode("222401001"))
            .SetProperty(x => x.ServingStreet, new AgencyCode("222401001"))
            .SetProperty(x => x.ServingCounty, new AgencyCode("222401"))
            .SetProperty(x => x.ServingCity, new AgencyCode("2224"))));

        foreach (var (agency, level, sees) in new[]
        {
            ("22", AgencyLevel.Province, 1), ("2201", AgencyLevel.City, 1), ("220102001", AgencyLevel.Street, 1), ("2224", AgencyLevel.City, 1),
            ("222401", AgencyLevel.County, 1), ("222401001", AgencyLevel.Community, 1), ("220103", AgencyLevel.County, 0), ("2202", AgencyLevel.City, 0),
        })
        {
            Assert.Equal(sees, await registry.AsAsync(
                Of(agency, level), services => services.GetRequiredService<RegistryDbContext>().Registrations.CountAsync()));
        }

        Assert.Equal(0, await registry.AsAsync(
            Actor.Anybody, services => services.GetRequiredService<RegistryDbContext>().Registrations.CountAsync()));
    }

    private static Actor Of(string agency, AgencyLevel level) => Actor.For(Filings.SupervisorOf(agency, level));

    private static async Task<Registry> WithApplicationsAsync(string database)
    {
        var registry = await Registry.OpenAsync(database);
        foreach (var (person, residence) in _people)
        {
            await (person == 5
                ? registry.FileAsync(person, residence, _hall, _someone)
                : registry.FileAsync(person, residence));
        }

        return registry;
    }

    private static async Task<IReadOnlyList<int>> SeenByAsync(Registry registry, Actor actor)
    {
        var mobiles = await registry.AsAsync(actor, services => services.GetRequiredService<RegistryDbContext>()
            .Applications.OrderBy(a => a.Id).Select(a => a.MobileMasked).ToListAsync());
        return [.. mobiles.Select(mobile => mobile[^1] - '0')];
    }
}

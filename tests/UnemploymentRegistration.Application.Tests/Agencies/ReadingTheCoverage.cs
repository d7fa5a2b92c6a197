using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Agencies;

/// <summary>Of the platforms only that of 南岭街道 has staff; the county above it has a supervisor.</summary>
public sealed class ReadingTheCoverage : IAsyncLifetime
{
    private static readonly Jurisdiction _province = new(AgencyCode.Province, AgencyLevel.Province);
    private static readonly DivisionCode _nanguan = DivisionCode.Parse("220102");

    private Registry _registry = null!;

    public async Task InitializeAsync()
    {
        _registry = await Registry.OpenAsync();
        await _registry.ReadAsync(async db =>
        {
            db.Users.AddRange(
                Account(1, "220102001", OfficerRole.CaseOfficer),
                Account(2, "220102", OfficerRole.Supervisor),
                Account(3, "220102002", OfficerRole.CaseOfficer, isClosed: true),
                Account(4, "220102003", OfficerRole.Statistician));
            return await db.SaveChangesAsync();
        });
    }

    public Task DisposeAsync() => _registry.DisposeAsync().AsTask();

    [Fact]
    public async Task Counts_by_county_the_places_without_a_staffed_platform()
    {
        var counties = await ByCountyAsync(_province);
        var nanguan = counties.Single(county => county.County == _nanguan);
        var nanling = counties.Sum(county => county.Places - county.Uncovered);

        Assert.Equal(1, counties.Sum(county => county.Streets - county.UncoveredStreets));
        Assert.Equal(nanguan.Places - nanguan.Uncovered, nanling);
        Assert.Equal((1074 + 1, 1074), (counties.Sum(county => county.Streets), counties.Sum(county => county.UncoveredStreets)));
    }

    [Fact]
    public async Task Says_where_such_a_place_falls_and_takes_no_closed_account_and_no_statistician_for_staff()
    {
        var places = await OfCountyAsync(_nanguan, after: null);

        Assert.DoesNotContain(places, place => place.Division.Value.StartsWith("220102001", StringComparison.Ordinal));
        Assert.Equal(
            new UncoveredPlace(DivisionCode.Parse("220102002"), new AgencyCode("220102002"), new AgencyCode("220102")),
            places[0]);
        Assert.Contains(places, place => place.Division.Value == "220102003");
        Assert.All(await OfCountyAsync(DivisionCode.Parse("222401"), after: null), place => Assert.Null(place.StaffedAbove));
    }

    [Fact]
    public async Task Pages_by_code()
    {
        var all = new List<UncoveredPlace>();
        string? after = null;
        IReadOnlyList<UncoveredPlace> page;
        do
        {
            page = await OfCountyAsync(_nanguan, after);
            all.AddRange(page.Take(CoverageReading.PageSize));
            after = all[^1].Division.Value;
        }
        while (page.Count > CoverageReading.PageSize);

        Assert.Distinct(all.Select(place => place.Division));
        Assert.Equal((await ByCountyAsync(_province)).Single(county => county.County == _nanguan).Uncovered, all.Count);
    }

    [Fact]
    public async Task Keeps_to_the_jurisdiction_which_in_changbaishan_is_not_the_map()
    {
        var changbaishan = await ByCountyAsync(new Jurisdiction(new AgencyCode("2299"), AgencyLevel.City));
        var yanbian = await ByCountyAsync(new Jurisdiction(new AgencyCode("2224"), AgencyLevel.City));

        Assert.Equal(["220621", "222426"], changbaishan.Select(county => county.County.Value));
        Assert.All(yanbian, county => Assert.StartsWith("2224", county.County.Value, StringComparison.Ordinal));
    }

    private static OfficerAccount Account(long id, string agency, OfficerRole role, bool isClosed = false) => new()
    {
        Id = id,
        UserName = $"officer.{id}",
        NormalizedUserName = $"OFFICER.{id}",
        Agency = new AgencyCode(agency),
        Role = role,
        IsClosed = isClosed,
    };

    private Task<IReadOnlyList<CountyCoverage>> ByCountyAsync(Jurisdiction within) => _registry.AsAsync(Actor.Program, services =>
        services.GetRequiredService<CoverageReading>().ByCountyAsync(within, CancellationToken.None));

    private Task<IReadOnlyList<UncoveredPlace>> OfCountyAsync(DivisionCode county, string? after) => _registry.AsAsync(Actor.Program, services =>
        services.GetRequiredService<CoverageReading>().OfCountyAsync(county, after, _province, CancellationToken.None));
}

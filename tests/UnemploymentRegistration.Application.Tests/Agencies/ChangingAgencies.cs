using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Tests.Calendars;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Agencies;

public sealed class ChangingAgencies
{
    private static readonly AgencyCode _nanling = new("220102001");
    private static readonly AgencyCode _nanguan = new("220102");

    [OnBothDatabases]
    public async Task Writes_each_changed_fact_to_the_trail_and_stands_after_the_next_start(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var change = await ChangeAsync(registry, _nanling, facts => facts with { Address = "南岭大街22号", Phone = "0431-1" });
        await registry.AsAsync(Actor.Program, async services =>
        {
            await services.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
            return 0;
        });

        Assert.False(change.IsRefused);
        Assert.Equal(("南岭大街22号", "0431-1"), (Current(registry, _nanling).Address, Current(registry, _nanling).Phone));
        var trail = await registry.ReadAsync(db => TheTrail.OfAsync(db, "220102001"));
        Assert.Equal(["地址：（空） → 南岭大街22号", "电话：12333 → 0431-1"], trail.Select(entry => entry.Note));
        Assert.All(trail, entry => Assert.Equal((OversightAct.AgencyChanged, "officer:1"), (entry.Act, entry.Actor)));
    }

    [Fact]
    public async Task Is_not_for_an_administrator_beside()
    {
        await using var registry = await Registry.OpenAsync();
        var yanji = CalendarChanges.Administrator with { Jurisdiction = new Jurisdiction(new AgencyCode("2224"), AgencyLevel.City) };

        Assert.Equal(AgencyErrors.NotFound, (await ChangeAsync(registry, _nanling, facts => facts with { Phone = "1" }, yanji)).Error);
        Assert.Equal(AgencyErrors.NotFound, (await AreaAsync(registry, _nanling, "220102002", serves: true, yanji)).Error);
        Assert.Equal(
            AgencyErrors.NoSuchDivision,
            (await AreaAsync(registry, new AgencyCode("222401"), "220102002", serves: true, yanji)).Error);
    }

    [Fact]
    public async Task Tells_who_wrote_over_a_version_that_somebody_else_changed()
    {
        await using var registry = await Registry.OpenAsync();
        await ChangeAsync(registry, _nanling, facts => facts with { Phone = "1" });

        var late = await ChangeAsync(registry, _nanling, facts => facts with { Phone = "2" }, version: 0);

        Assert.Equal(AgencyErrors.ChangedMeanwhile, late.Error);
        Assert.Equal("1", Current(registry, _nanling).Phone);
    }

    [OnBothDatabases]
    public async Task Gives_what_waits_at_a_closed_agency_to_the_one_that_the_rules_name_now(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (waiting, decided) = (await registry.FileOneAsync(1), await registry.FileOneAsync(2));
        await registry.RefuseAsync(decided, registry.Supervisor());

        await ChangeAsync(registry, _nanling, facts => facts with { IsActive = false });
        while (await EmptyAsync(registry))
        {
        }

        var moved = await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == waiting));
        Assert.Equal((_nanguan, new DateOnly(2026, 3, 11)), (moved.Agency, moved.DecisionDue));
        Assert.Equal(_nanling, (await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == decided))).Agency);
        Assert.Contains(
            await registry.ReadAsync(db => TheTrail.OfAsync(db, "220102")),
            entry => entry is { Act: OversightAct.ApplicationMoved, Note: "220102001 → 220102：机构停用" });
    }

    [Fact]
    public async Task Leads_new_applications_to_the_new_area_at_once()
    {
        await using var registry = await Registry.OpenAsync();

        await AreaAsync(registry, _nanling, "220102001", serves: false);
        await AreaAsync(registry, new AgencyCode("220102002"), "220102001", serves: true);
        var number = await registry.FileOneAsync();

        Assert.Equal(
            new AgencyCode("220102002"),
            (await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == number))).Agency);
    }

    [Fact]
    public async Task Shows_beforehand_which_places_change_hands()
    {
        await using var registry = await Registry.OpenAsync();
        var effects = await registry.AsAsync(Actor.Program, services => Task.FromResult(
            services.GetRequiredService<RoutingEffects>().IfServesNoMore(_nanling, DivisionCode.Parse("220102001"))));

        Assert.Contains(effects, change => change.Division.Value == "220102001");
        Assert.All(effects, change => Assert.StartsWith("220102001", change.Division.Value, StringComparison.Ordinal));
        Assert.All(effects, change => Assert.Equal(
            (new PlaceServed(_nanling, _nanling), new PlaceServed(_nanguan, _nanguan)), (change.Before, change.After)));
    }

    [Fact]
    public async Task Gives_and_takes_an_area_only_once()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.Equal(AgencyErrors.AreaExists, (await AreaAsync(registry, _nanling, "220102001", serves: true)).Error);
        Assert.Equal(AgencyErrors.NoSuchArea, (await AreaAsync(registry, _nanling, "220102002", serves: false)).Error);
        Assert.Equal(AgencyErrors.NoSuchDivision, (await AreaAsync(registry, _nanling, "220102999", serves: true)).Error);
    }

    [Theory]
    [InlineData("220102001", "220102", AgencyLevel.Street, "agency.code-taken")]
    [InlineData("220102901", "999999", AgencyLevel.Street, "agency.not-found")]
    [InlineData("220102901", "220102001", AgencyLevel.Street, "agency.superior-must-be-broader")]
    [InlineData("220102901", "220102", AgencyLevel.Street, null)]
    public async Task Opens_an_agency_below_one_that_is_there(string code, string superior, AgencyLevel level, string? error)
    {
        await using var registry = await Registry.OpenAsync();
        var facts = Current(registry, _nanling).Facts with { Name = "净月示范平台" };

        var opening = await registry.AsAsync(Actor.For(CalendarChanges.Administrator), services => services
            .GetRequiredService<OpenAgencyHandler>()
            .HandleAsync(
                new OpenAgency(new(code), level, new(superior), facts, CalendarChanges.Administrator),
                CancellationToken.None));

        Assert.Equal(error, opening.Error?.Code);
        Assert.Equal(
            error is null,
            registry.Services.GetRequiredService<ReferenceData>().Current.Agencies.Find(new AgencyCode("220102901")) is not null);
    }

    private static Agency Current(Registry registry, AgencyCode code) =>
        registry.Services.GetRequiredService<ReferenceData>().Current.Agencies.Find(code)!;

    private static Task<Result> ChangeAsync(
        Registry registry,
        AgencyCode agency,
        Func<AgencyFacts, AgencyFacts> change,
        Officer? officer = null,
        int? version = null)
    {
        var (by, current) = (officer ?? CalendarChanges.Administrator, Current(registry, agency));
        return registry.AsAsync(Actor.For(by), services => services.GetRequiredService<ChangeAgencyHandler>().HandleAsync(
            new ChangeAgency(agency, version ?? current.Version, change(current.Facts), by), CancellationToken.None));
    }

    private static Task<Result> AreaAsync(Registry registry, AgencyCode agency, string division, bool serves, Officer? officer = null)
    {
        var by = officer ?? CalendarChanges.Administrator;
        return registry.AsAsync(Actor.For(by), services => services.GetRequiredService<ChangeServiceAreaHandler>().HandleAsync(
            new ChangeServiceArea(agency, DivisionCode.Parse(division), serves, by), CancellationToken.None));
    }

    private static Task<bool> EmptyAsync(Registry registry) => registry.AsAsync(Actor.Program, services =>
        services.GetRequiredService<EmptyClosedAgencies>().AdvanceAsync(CancellationToken.None));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class DecidingAWalkIn
{
    private const long Clerk = 3;

    [OnBothDatabases]
    public async Task Hands_the_record_to_the_street_of_the_residence_and_keeps_the_registering_agency(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await EnterAsync(registry, "222401001");

        var approval = await registry.ApproveAsync(number, registry.Supervisor());

        Assert.Equal(new AgencyCode("222401001"), approval.Value!.ServingAgency);
        Assert.Equal(new AgencyCode("220102"), approval.Value.RegisteringAgency);
    }

    [Fact]
    public async Task Stays_with_the_registering_agency_for_who_lives_outside_the_province()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await EnterAsync(registry, "110101");

        Assert.Equal(new AgencyCode("220102"), (await registry.ApproveAsync(number, registry.Supervisor())).Value!.ServingAgency);
    }

    [Fact]
    public async Task Is_refused_to_the_supervisor_who_keyed_it_in()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await EnterAsync(registry);

        Assert.Equal(ApplicationErrors.EnteredByOneself, (await registry.ApproveAsync(number, registry.Supervisor(id: Clerk))).Error);
        Assert.Equal(ApplicationErrors.EnteredByOneself, (await registry.RefuseAsync(number, registry.Supervisor(id: Clerk))).Error);
        Assert.Equal(ApplicationStatus.Pending, await registry.ReadAsync(db => db.Applications.Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task Is_open_to_the_same_one_where_the_agency_is_marked_as_having_a_single_officer()
    {
        await using var registry = await Registry.OpenAsync();
        await LeaveToSingleOfficerAsync(registry, "220102");
        var (one, other) = (await EnterAsync(registry), await EnterAsync(registry, person: 2));

        Assert.False((await registry.ApproveAsync(one, registry.Supervisor(id: Clerk))).IsRefused);
        Assert.False((await registry.RefuseAsync(other, registry.Supervisor(id: Clerk))).IsRefused);
    }

    private static async Task<RegistrationApplicationId> EnterAsync(Registry registry, string residence = "220102001", int person = 1) =>
        Filings.NumberOf(await registry.AcceptAsync(
            AnApplication.Form(person, residence), registry.Clerk(id: Clerk), key: $"page {person}"));

    private static Task<int> LeaveToSingleOfficerAsync(Registry registry, string agency) =>
        registry.AsAsync(Domain.Oversight.Actor.Program, async services =>
        {
            var db = services.GetRequiredService<Infrastructure.Persistence.RegistryDbContext>();
            (await db.Set<Agency>().SingleAsync(a => a.Code == new AgencyCode(agency))).LeaveToSingleOfficer();
            await db.SaveChangesAsync(CancellationToken.None);
            await services.GetRequiredService<ReferenceDataLoader>().LoadAsync(CancellationToken.None);
            return 0;
        });
}

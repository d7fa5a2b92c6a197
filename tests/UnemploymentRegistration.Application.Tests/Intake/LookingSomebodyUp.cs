using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class LookingSomebodyUp
{
    [OnBothDatabases]
    public async Task Finds_an_open_application_anywhere_in_the_province(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync(residence: "222401001");

        var found = await LookAsync(registry);

        Assert.Equal(new RecordOnFile(IsRegistered: false, number.Value, WalkIns.Friday, new AgencyCode("222401001"), IsInJurisdiction: false), found);
    }

    [OnBothDatabases]
    public async Task Finds_a_registration_with_the_agency_that_serves(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var registration = await registry.ApproveAsync(await registry.FileOneAsync(), registry.Supervisor());

        var found = await LookAsync(registry);

        Assert.Equal(
            new RecordOnFile(IsRegistered: true, registration.Value!.Id.Value, WalkIns.Friday, new AgencyCode("220102001"), IsInJurisdiction: true),
            found);
    }

    [Fact]
    public async Task Leaves_each_find_in_the_trail_of_who_looked()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync(residence: "222401001");

        await LookAsync(registry);

        var entry = await registry.ReadAsync(db => db.OversightEntries.SingleAsync(e => e.Act == OversightAct.PersonLookedUp));
        Assert.Equal(("officer:3", number.Value, new AgencyCode("220102")), (entry.Actor, entry.SubjectKey, entry.Chain));
    }

    [Fact]
    public async Task Finds_nothing_of_a_stranger_and_leaves_no_trace()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.Null(await LookAsync(registry));
        Assert.Equal(0, await registry.ReadAsync(db => db.OversightEntries.CountAsync()));
    }

    private static Task<RecordOnFile?> LookAsync(Registry registry)
    {
        var clerk = registry.Clerk();
        return registry.AsAsync(Actor.For(clerk), services => services.GetRequiredService<WalkInLookup>()
            .FindAsync(AnApplication.Form().Document, clerk, CancellationToken.None));
    }
}

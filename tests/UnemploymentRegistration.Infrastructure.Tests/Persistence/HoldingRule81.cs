using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

/// <summary>Rule 8.1 holds in the database itself: these tests go past the handlers that ask first.</summary>
public sealed class HoldingRule81
{
    [OnBothDatabases]
    public async Task Refuses_a_second_open_application_of_a_person(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync();

        await Assert.ThrowsAsync<DuplicateRowException>(() => InsertApplicationAsync(registry, "220102002"));

        Assert.Equal(1, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Takes_another_application_once_the_first_was_refused(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.RefuseAsync(await registry.FileAsync());

        await InsertApplicationAsync(registry, "220102002");

        Assert.Equal(2, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Refuses_a_second_active_registration_of_a_person(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var first = await registry.FileAsync();
        await registry.ApproveAsync(first);
        await InsertApplicationAsync(registry, "220102002");

        await Assert.ThrowsAsync<DuplicateRowException>(() => InsertRegistrationAsync(registry));

        Assert.Equal(1, await registry.ReadAsync(db => db.Registrations.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Takes_another_registration_once_the_first_has_ended(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync());
        await registry.ReadAsync(db => db.Registrations.ExecuteUpdateAsync(r => r.SetProperty(x => x.Status, RegistrationStatus.Ended)));
        await InsertApplicationAsync(registry, "220102002");

        await InsertRegistrationAsync(registry);

        Assert.Equal(2, await registry.ReadAsync(db => db.Registrations.CountAsync()));
    }

    private static Task<int> InsertApplicationAsync(Registry registry, string residence) => registry.AsAsync(Actor.Program, async services =>
    {
        var (db, keys) = (services.GetRequiredService<RegistryDbContext>(), services.GetRequiredService<KeySequence>());
        var data = services.GetRequiredService<ReferenceData>().Current;
        var route = data.Router.RouteOnline(
            new RoutingRequest(DivisionCode.Parse(residence), DivisionCode.Parse(residence), RegistrationPlaceBasis.Residence, null), false).Value!;
        var filing = new Filing(
            new ChannelCode("app"), null, registry.Clock.Now, route, data.Agencies.PathOf(route.Agency), new Deadline(new DateOnly(2026, 3, 11), false));
        var application = RegistrationApplication.Submit(
            new(keys.Next()), AnApplication.Form(1, residence), filing, services.GetRequiredService<IFieldProtector>());
        db.Applications.Add(application.Value!);
        return await db.SaveChangesAsync();
    });

    private static Task<int> InsertRegistrationAsync(Registry registry) => registry.AsAsync(Actor.Program, async services =>
    {
        var (db, keys) = (services.GetRequiredService<RegistryDbContext>(), services.GetRequiredService<KeySequence>());
        var application = await db.Applications.SingleAsync(a => a.Status == ApplicationStatus.Pending);
        var enrolment = new Enrolment(
            new DateOnly(2026, 3, 6), IsUrban: true, application.AgencyPath, new Deadline(new DateOnly(2026, 3, 13), false));
        db.Registrations.Add(RegistrationRecord.Open(new(keys.Next()), application, enrolment, services.GetRequiredService<IFieldProtector>()));
        return await db.SaveChangesAsync();
    });
}

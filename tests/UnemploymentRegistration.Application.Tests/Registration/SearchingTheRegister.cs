using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Registration;

public sealed class SearchingTheRegister
{
    [OnBothDatabases]
    public async Task Shows_the_newest_first_and_turns_pages_both_ways(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var officer = registry.Supervisor();
        for (var person = 1; person <= RegisterList.PageSize + 2; person++)
        {
            await registry.ApproveAsync(await registry.FileOneAsync(person), officer);
        }

        var first = await ReadAsync(registry, officer, name: null);
        var second = await ReadAsync(registry, officer, name: null, new(first.Entries[^1].Number, Backwards: false));
        var back = await ReadAsync(registry, officer, name: null, new(second.Entries[0].Number, Backwards: true));

        Assert.Equal((RegisterList.PageSize, 2), (first.Entries.Count, second.Entries.Count));
        Assert.True(first.Entries[0].Number > first.Entries[1].Number);
        Assert.Equal(first.Entries, back.Entries);
        Assert.Equal((false, true, true, false), (first.HasNewer, first.HasOlder, second.HasNewer, second.HasOlder));
    }

    [OnBothDatabases]
    public async Task Finds_by_the_beginning_of_a_name_and_turns_pages_in_the_order_of_names(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var officer = registry.Supervisor();
        for (var person = 1; person <= RegisterList.PageSize + 2; person++)
        {
            await registry.ApproveAsync(await registry.FileOneAsync(person), officer);
        }

        var first = await ReadAsync(registry, officer, "李小");
        var second = await ReadAsync(registry, officer, "李小", new(first.Entries[^1].Number, Backwards: false));
        var back = await ReadAsync(registry, officer, "李小", new(second.Entries[0].Number, Backwards: true));

        Assert.Equal((RegisterList.PageSize, 2), (first.Entries.Count, second.Entries.Count));
        Assert.Equal(first.Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Number.Value), first.Entries);
        Assert.Equal(first.Entries, back.Entries);
        Assert.Equal((false, true, true, false), (first.HasNewer, first.HasOlder, second.HasNewer, second.HasOlder));
        Assert.Empty((await ReadAsync(registry, officer, "小梅")).Entries);
        Assert.Empty((await ReadAsync(registry, officer, "李小梅梅")).Entries);
    }

    [OnBothDatabases]
    public async Task Is_for_who_registered_or_serves_and_for_nobody_beside(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();
        await registry.MoveAsync(number, "222401", registry.Supervisor());
        var record = (await registry.ApproveAsync(number, registry.Supervisor("222401"))).Value!;

        Assert.Equal(record.Id, await LookUpAsync(registry, registry.Supervisor("222401"), AnApplication.NumberOf(1)));
        Assert.Equal(record.Id, await LookUpAsync(registry, registry.Supervisor("220102"), record.Id.ToString()));
        Assert.Null(await LookUpAsync(registry, registry.Supervisor("220113"), AnApplication.NumberOf(1)));
        Assert.Null(await LookUpAsync(registry, registry.Supervisor("220113"), record.Id.ToString()));
        Assert.Null(await FileOfAsync(registry, registry.Supervisor("220113"), record.Id));
    }

    [Fact]
    public async Task Names_the_application_only_to_who_may_see_it()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.MoveAsync(number, "222401", registry.Supervisor());
        var record = (await registry.ApproveAsync(number, registry.Supervisor("222401"))).Value!;

        Assert.Equal(number, (await FileOfAsync(registry, registry.Supervisor("222401"), record.Id))!.Application);
        var serving = (await FileOfAsync(registry, registry.Supervisor("220102001"), record.Id))!;
        Assert.Null(serving.Application);
        Assert.Equal([OversightAct.PersonRegistered], serving.History.Select(line => line.Act));
    }

    [Fact]
    public async Task Finds_one_active_registration_for_a_person_in_the_province()
    {
        await using var registry = await Registry.OpenAsync();
        var record = (await registry.ApproveAsync(await registry.FileOneAsync(), registry.Supervisor())).Value!;

        var again = await registry.FileAsync(AnApplication.Form(1, "222401001"), "elsewhere");

        Assert.Equal(ApplicationErrors.AlreadyRegistered(record.Id.Value, record.RegisteredOn), again.Error);
    }

    private static Task<RegisterPage> ReadAsync(Registry registry, Officer officer, string? name, RegisterPosition? position = null) =>
        registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<RegisterList>().ReadAsync(officer.Jurisdiction, new RegisterFilter { Name = name }, position, CancellationToken.None));

    private static Task<RegistrationRecordId?> LookUpAsync(Registry registry, Officer officer, string typed) =>
        registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<RegistrationFiles>().LookUpAsync(typed, CancellationToken.None));

    private static Task<RegistrationFile?> FileOfAsync(Registry registry, Officer officer, RegistrationRecordId number) =>
        registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<RegistrationFiles>().FindAsync(number, CancellationToken.None));
}

using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class RecognisingTheSamePerson
{
    private static readonly PersonInHand _otherDocument =
        new("李小梅", new DateOnly(1990, 1, 31), Sex.Female, [new BlindIndex("another document")], Mobile: null);

    [OnBothDatabases]
    public async Task By_name_birth_date_and_sex_anywhere_in_the_province(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync(residence: "222401001");

        Assert.Equal([new LikelyRecord(IsRegistered: false, number.Value, new AgencyCode("222401001"))], await FindAsync(registry, _otherDocument));
    }

    [OnBothDatabases]
    public async Task By_name_and_mobile_of_an_active_registration(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var registration = await registry.ApproveAsync(await registry.FileOneAsync(), registry.Supervisor());
        var mobile = registry.Services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.Mobile, AnApplication.MobileOf(1));

        var found = await FindAsync(registry, _otherDocument with { DateOfBirth = new DateOnly(1985, 5, 5), Mobile = [mobile] });

        Assert.Equal([new LikelyRecord(IsRegistered: true, registration.Value!.Id.Value, new AgencyCode("220102001"))], found);
    }

    [OnBothDatabases]
    public async Task By_both_at_once_and_by_each_alone_the_newest_first(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var older = await registry.FileOneAsync(1);
        var newer = await registry.FileOneAsync(2);
        var mobile = registry.Services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.Mobile, AnApplication.MobileOf(1));

        var found = await FindAsync(registry, _otherDocument with { Mobile = [mobile] });

        Assert.Equal([newer.Value, older.Value], found.Select(record => record.Number));
    }

    [Fact]
    public async Task Never_by_a_name_alone()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileOneAsync();

        Assert.Empty(await FindAsync(registry, _otherDocument with { Sex = Sex.Male }));
        Assert.Empty(await FindAsync(registry, _otherDocument with { DateOfBirth = new DateOnly(1990, 2, 1) }));
        Assert.Empty(await FindAsync(registry, _otherDocument with { Name = "李小海" }));
    }

    [Fact]
    public async Task Never_by_the_same_document()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileOneAsync();
        var same = registry.Services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.Person, AnApplication.Form().Document.PersonKey);

        Assert.Empty(await FindAsync(registry, _otherDocument with { Person = [same] }));
    }

    private static Task<IReadOnlyList<LikelyRecord>> FindAsync(Registry registry, PersonInHand person) =>
        registry.AsAsync(Actor.For(registry.Clerk()), services => services.GetRequiredService<LikelySamePersons>()
            .FindAsync(person, CancellationToken.None));
}

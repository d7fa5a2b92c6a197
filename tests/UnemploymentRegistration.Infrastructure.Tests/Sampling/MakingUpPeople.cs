using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Sampling;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Sampling;

public sealed class MakingUpPeople
{
    [OnBothDatabases]
    public async Task Fills_the_register_and_the_queue_and_leaves_every_chain_unbroken(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        await FillAsync(registry, new SampleOrder(300, 60, Seed: 1));

        Assert.Equal(300, await registry.ReadAsync(db => db.Registrations.CountAsync(r => r.Status == RegistrationStatus.Active)));
        Assert.Equal(300, await registry.ReadAsync(db => db.Applications.CountAsync(a => a.Status == ApplicationStatus.Approved)));
        Assert.Equal(60, await registry.ReadAsync(db => db.Applications.CountAsync(a => a.Status == ApplicationStatus.Pending)));
        var contacts = await registry.ReadAsync(db => db.ServiceContacts.CountAsync());
        Assert.Equal(300, await registry.ReadAsync(db => db.ServiceCases.CountAsync(c => c.Status == ServiceCaseStatus.Open)));
        Assert.InRange(contacts, 250, 350);
        Assert.Equal((300 * 4) + 60 + contacts, await registry.ReadAsync(db => db.OversightEntries.CountAsync()));
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return true;
        });
    }

    [OnBothDatabases]
    public async Task Stores_rows_as_a_save_would_and_digests_them_alike(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await FillAsync(registry, new SampleOrder(20, 5, Seed: 1));

        var rows = await registry.ReadAsync(async db => (await db.Applications.ToListAsync())
            .Select(EntityEntry (a) => db.Entry(a))
            .Concat((await db.Registrations.ToListAsync()).Select(EntityEntry (r) => db.Entry(r)))
            .Concat((await db.ServiceCases.ToListAsync()).Select(EntityEntry (c) => db.Entry(c)))
            .ToDictionary(entry => ((Aggregate)entry.Entity).OversightKey, RecordDigest.Before));
        var trail = await registry.ReadAsync(db => db.OversightEntries.OrderBy(e => e.Chain).ThenBy(e => e.Sequence).ToListAsync());

        Assert.Equal(65, rows.Count);
        Assert.All(trail.GroupBy(entry => entry.SubjectKey), acts => Assert.Equal(rows[acts.Key], acts.OrderBy(act => act.At).ThenBy(act => act.Sequence).Last().AfterDigest));
    }

    [OnBothDatabases]
    public async Task Goes_on_where_real_work_begins(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await FillAsync(registry, new SampleOrder(0, 3, Seed: 1));
        var application = await registry.ReadAsync(db => db.Applications.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());

        await registry.ApproveAsync(application);
        await registry.FileAsync();

        Assert.Equal(1, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return true;
        });
    }

    [Fact]
    public async Task Seals_valid_particulars_that_are_found_again_by_number()
    {
        await using var registry = await Registry.OpenAsync();
        await FillAsync(registry, new SampleOrder(40, 0, Seed: 1));

        await registry.AsAsync(Actor.Program, async services =>
        {
            var (db, protector) = (services.GetRequiredService<RegistryDbContext>(), services.GetRequiredService<IFieldProtector>());
            foreach (var application in await db.Applications.AsNoTracking().ToListAsync())
            {
                var number = application.OpenParticulars(protector).DocumentNumber;
                var document = IdentityDocument.Read(application.DocumentKind, number, registry.Clock.Now.DateInChina()).Value!;
                Assert.Equal((application.DateOfBirth, application.Sex), (document.DateOfBirth, document.Sex));
                Assert.StartsWith("229900", number, StringComparison.Ordinal);
                Assert.Contains('样', application.Name);
                Assert.Equal(application.Id, await services.GetRequiredService<ApplicationLookup>().FindAsync(number, CancellationToken.None));
            }

            return true;
        });
    }

    [Fact]
    public async Task Spreads_them_over_the_province_and_the_days()
    {
        await using var registry = await Registry.OpenAsync();
        await FillAsync(registry, new SampleOrder(600, 200, Seed: 1));
        var today = registry.Clock.Now.DateInChina();

        var cities = await registry.ReadAsync(db => db.Registrations.GroupBy(r => r.ServingCity).Select(g => g.Count()).ToListAsync());
        var dues = await registry.ReadAsync(db => db.Applications
            .Where(a => a.Status == ApplicationStatus.Pending).Select(a => a.DecisionDue).ToListAsync());
        var days = await registry.ReadAsync(db => db.Registrations.Select(r => r.RegisteredOn).ToListAsync());
        var keys = await registry.ReadAsync(db => db.Registrations.OrderBy(r => r.Id).Select(r => r.RegisteredOn).ToListAsync());

        Assert.InRange(cities.Count, 9, 10);
        Assert.True(cities.Max() > 2 * cities.Min(), "The cities are of one size.");
        Assert.Contains(dues, due => due < today);
        Assert.Contains(dues, due => due > today);
        Assert.True(days.Min() < today.AddYears(-1) && days.Max() < today && days.Min() >= today.AddDays(-731), "Not two years.");
        Assert.True(keys.Zip(keys.Skip(1)).Count(pair => pair.First > pair.Second) < 60, "Keys are far from the order of time.");
    }

    [Fact]
    public async Task Makes_the_same_people_of_the_same_seed()
    {
        await using var one = await Registry.OpenAsync();
        await using var other = await Registry.OpenAsync();
        await using var third = await Registry.OpenAsync();

        await FillAsync(one, new SampleOrder(30, 10, Seed: 5));
        await FillAsync(other, new SampleOrder(30, 10, Seed: 5));
        await FillAsync(third, new SampleOrder(30, 10, Seed: 6));

        var people = await PeopleAsync(one);
        Assert.Equal(people, await PeopleAsync(other));
        Assert.NotEqual(people, await PeopleAsync(third));
        Assert.Equal(40, people.Count);
    }

    [Fact]
    public async Task Makes_no_accounts_no_tokens_and_no_messages()
    {
        await using var registry = await Registry.OpenAsync();

        await FillAsync(registry, new SampleOrder(5, 5, Seed: 1));

        Assert.False(await registry.ReadAsync(db => db.Users.AnyAsync()));
        Assert.False(await registry.ReadAsync(db => db.ApplicantAccounts.AnyAsync()));
        Assert.False(await registry.ReadAsync(db => db.ChannelTokens.AnyAsync()));
        Assert.False(await registry.ReadAsync(db => db.SmsMessages.AnyAsync()));
    }

    [Fact]
    public async Task Keeps_away_from_a_register_with_people_in_it()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileAsync();

        var filling = await TryFillAsync(registry, new SampleOrder(5, 0, Seed: 1));

        Assert.Equal(SampleFill.NotEmpty, filling.Error);
        Assert.Equal(1, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [Fact]
    public void Has_a_number_for_each_of_as_many_as_it_takes()
    {
        var oldest = new DateOnly(1966, 3, 6);
        int[] people = [0, 1, 14_599, 14_600, 1_099_999, SampleOrder.Most - 1];

        var numbers = people.SelectMany(person => new[] { Sex.Male, Sex.Female }
            .Select(sex => (sex, text: MadeUpNumbers.IdentityNumber(person, sex, oldest)))).ToList();

        Assert.All(numbers, number => Assert.Equal(number.sex, ResidentIdentityNumber.Parse(number.text).Sex));
        Assert.Equal(numbers.Count, numbers.Select(number => number.text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(people, person => Assert.False(MobileNumber.Read(MadeUpNumbers.Mobile(person), allowsHongKongMacaoTaiwan: false).IsRefused));
    }

    private static async Task FillAsync(Registry registry, SampleOrder order) => Assert.Null((await TryFillAsync(registry, order)).Error);

    private static Task<Result> TryFillAsync(Registry registry, SampleOrder order) => registry.AsAsync(Actor.Program, services =>
        services.GetRequiredService<SampleFill>().FillAsync(order, new Progress<int>(), CancellationToken.None));

    private static Task<List<(long Key, string Name, string Agency, string Masked)>> PeopleAsync(Registry registry) =>
        registry.ReadAsync(async db => (await db.Applications.AsNoTracking().OrderBy(a => a.Id).ToListAsync())
            .ConvertAll(a => (a.Id.Value, a.Name, a.Agency.Value, a.DocumentMasked)));
}

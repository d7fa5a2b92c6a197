using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Oversight;

public sealed class WritingTheTrail
{
    private const string Nanling = "220102001";
    private const string Ziqiang = "220102002";

    private static readonly Officer _nanguan = Filings.SupervisorOf("220102", AgencyLevel.County);

    [OnBothDatabases]
    public async Task Links_what_happened_to_a_person_into_one_chain(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var application = await registry.FileAsync();
        registry.Clock.Pass(TimeSpan.FromMilliseconds(1.2345));
        var registration = (await registry.ApproveAsync(application, _nanguan)).Value!;
        var served = await registry.ReadAsync(db => db.ServiceCases.SingleAsync());

        var trail = await registry.ReadAsync(db => TheTrail.OfAsync(db, Nanling));

        Assert.Equal(
            [
                (1, "channel:wechat", null, OversightAct.ApplicationSubmitted, application.Value),
                (2, "officer:7", "220102", OversightAct.ApplicationApproved, application.Value),
                (3, "officer:7", "220102", OversightAct.PersonRegistered, registration.Id.Value),
                (4, "officer:7", "220102", OversightAct.CaseOpened, served.Id.Value),
            ],
            trail.Select(entry => ((int)entry.Sequence, entry.Actor, entry.ActorAgency?.Value, entry.Act, entry.SubjectKey)));
        Assert.Equal(
            [nameof(RegistrationApplication), nameof(RegistrationApplication), nameof(RegistrationRecord), nameof(ServiceCase)],
            trail.Select(entry => entry.Subject));
        await AssertUnbrokenAsync(registry);
    }

    [OnBothDatabases]
    public async Task Digests_the_rows_as_they_are_stored(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        registry.Clock.Now += TimeSpan.FromTicks(1_234_567);
        var application = await registry.FileAsync();
        var submitted = await DigestOfAsync(registry, db => db.Applications.SingleAsync());
        await registry.ApproveAsync(application);
        var approved = await DigestOfAsync(registry, db => db.Applications.SingleAsync());
        var registered = await DigestOfAsync(registry, db => db.Registrations.SingleAsync());
        var opened = await DigestOfAsync(registry, db => db.ServiceCases.SingleAsync());

        var trail = await registry.ReadAsync(db => TheTrail.OfAsync(db, Nanling));

        Assert.Equal(
            [(null, submitted), (submitted, approved), (null, registered), (null, opened)],
            trail.Select(entry => (entry.BeforeDigest, entry.AfterDigest)));
        Assert.NotEqual(submitted, approved);
    }

    [OnBothDatabases]
    public async Task Shows_who_changed_a_row_behind_the_program(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync();

        await registry.ReadAsync(db => db.Applications.ExecuteUpdateAsync(a => a.SetProperty(x => x.Reason, "dismissed")));

        var now = await DigestOfAsync(registry, db => db.Applications.SingleAsync());
        Assert.NotEqual(now, (await registry.ReadAsync(db => TheTrail.OfAsync(db, Nanling))).Single().AfterDigest);
    }

    [OnBothDatabases]
    public async Task Shows_an_entry_that_was_rewritten(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync(1);
        await registry.FileAsync(2);

        await registry.ReadAsync(async db =>
        {
            await TheTrail.DropTriggersAsync(db);
            return await db.OversightEntries.Where(e => e.Sequence == 1).ExecuteUpdateAsync(e => e.SetProperty(x => x.Actor, "program"));
        });

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => AssertUnbrokenAsync(registry));
    }

    [OnBothDatabases]
    public async Task Gives_each_agency_a_chain_of_its_own(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync(1, Nanling);
        await registry.FileAsync(2, Ziqiang);
        await registry.FileAsync(3, Ziqiang);

        Assert.Single(await registry.ReadAsync(db => TheTrail.OfAsync(db, Nanling)));
        Assert.Equal([1, 2], (await registry.ReadAsync(db => TheTrail.OfAsync(db, Ziqiang))).Select(entry => entry.Sequence));
        await AssertUnbrokenAsync(registry);
    }

    [OnBothDatabases]
    public async Task Writes_a_move_into_the_chain_of_who_is_in_charge_now(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var application = await registry.FileAsync();

        await registry.AsAsync(Actor.For(_nanguan), services => services.GetRequiredService<MoveApplicationHandler>().HandleAsync(
            new MoveApplication(application, new AgencyCode(Ziqiang), "本人已搬家", _nanguan), CancellationToken.None));

        var entry = (await registry.ReadAsync(db => TheTrail.OfAsync(db, Ziqiang))).Single();
        Assert.Equal((OversightAct.ApplicationMoved, $"{Nanling} → {Ziqiang}：本人已搬家"), (entry.Act, entry.Note));
        await AssertUnbrokenAsync(registry);
    }

    [OnBothDatabases]
    public async Task Saves_no_change_of_which_nobody_says_what_was_done(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => registry.ReadAsync(async db =>
        {
            var application = await db.Applications.SingleAsync();
            db.Entry(application).Property(a => a.Reason).CurrentValue = "dismissed";
            return await db.SaveChangesAsync();
        }));

        Assert.Equal("resigned", await registry.ReadAsync(db => db.Applications.Select(a => a.Reason).SingleAsync()));
        Assert.Single(await registry.ReadAsync(db => db.OversightEntries.ToListAsync()));
    }

    [OnBothDatabases]
    public async Task Leaves_no_entry_of_a_save_that_failed(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var application = await registry.FileAsync();

        await Assert.ThrowsAsync<LostRaceException>(() => registry.ReadAsync(async db =>
        {
            var stale = await db.Applications.SingleAsync();
            await registry.RefuseAsync(application);
            stale.Approve(Filings.SupervisorOfTheProvince, registry.Clock.Now);
            return await db.SaveChangesAsync();
        }));

        Assert.Equal(
            [OversightAct.ApplicationSubmitted, OversightAct.ApplicationRefused],
            (await registry.ReadAsync(db => TheTrail.OfAsync(db, Nanling))).Select(entry => entry.Act));
        await AssertUnbrokenAsync(registry);
    }

    [OnBothDatabases]
    public async Task Keeps_one_chain_unbroken_under_fifty_at_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        await Task.WhenAll(Enumerable.Range(1, 50).Select(person => Task.Run(() => registry.FileAsync(person))));

        Assert.Equal(
            Enumerable.Range(1, 50).Select(i => (long)i),
            (await registry.ReadAsync(db => TheTrail.OfAsync(db, Nanling))).Select(entry => entry.Sequence));
        await AssertUnbrokenAsync(registry);
    }

    [OnBothDatabases]
    public async Task Writes_what_was_witnessed_with_the_next_save_and_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var officer = Actor.For(Filings.SupervisorOfTheProvince);

        await registry.AsAsync(officer, async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            db.Witness(AgencyCode.Province, OversightAct.OfficerSignedIn, "OfficerAccount", 7, note: null);
            Assert.Empty(await db.OversightEntries.ToListAsync());
            await db.SaveChangesAsync();
            return await db.SaveChangesAsync();
        });

        var entry = Assert.Single(await registry.ReadAsync(db => TheTrail.OfAsync(db, "22")));
        Assert.Equal(("officer:7", OversightAct.OfficerSignedIn, 7, null), (entry.Actor, entry.Act, entry.SubjectKey, entry.AfterDigest));
        await AssertUnbrokenAsync(registry);
    }

    private static Task<string?> DigestOfAsync<T>(Registry registry, Func<RegistryDbContext, Task<T>> find)
        where T : class => registry.ReadAsync(async db => RecordDigest.Before(db.Entry(await find(db))));

    private static Task<bool> AssertUnbrokenAsync(Registry registry) => registry.ReadAsync(async db =>
    {
        await TheTrail.AssertUnbrokenAsync(db);
        return true;
    });
}

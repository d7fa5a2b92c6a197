using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class ApprovingAnApplication
{
    [OnBothDatabases]
    public async Task Registers_the_person_with_the_serving_agency_and_the_day_of_the_first_contact(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        var record = (await registry.ApproveAsync(number, registry.Supervisor())).Value!;

        Assert.Equal(RegistrationStatus.Active, record.Status);
        Assert.Equal(new DateOnly(2026, 3, 6), record.RegisteredOn);
        Assert.Equal(new AgencyCode("220102001"), record.ServingAgency);
        Assert.Equal(new DateOnly(2026, 3, 13), record.FirstContactDue);
        Assert.Equal(ApplicationStatus.Approved, (await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == number))).Status);
    }

    [Fact]
    public async Task Hands_a_moved_case_back_to_the_platform_of_the_residence()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.MoveAsync(number, "222401", registry.Supervisor());

        var record = (await registry.ApproveAsync(number, registry.Supervisor("222401"))).Value!;

        Assert.Equal((new AgencyCode("222401"), new AgencyCode("220102001")), (record.RegisteringAgency, record.ServingAgency));
    }

    [OnBothDatabases]
    public async Task Queues_one_message_in_the_same_transaction(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        var record = (await registry.ApproveAsync(number, registry.Supervisor())).Value!;

        Assert.Equal(1, await registry.ReadAsync(db => db.SmsMessages.CountAsync()));
        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);
        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);
        var arrived = Assert.Single(await registry.Services.GetRequiredService<LocalMailbox>().ReadAsync(10, CancellationToken.None));
        Assert.Contains(record.Id.ToString(), arrived.Text, StringComparison.Ordinal);
        Assert.Contains("3月13日前", arrived.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_written_in_the_chain_of_the_agency_link_by_link()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.ApproveAsync(number, registry.Supervisor());

        var chain = await registry.ReadAsync(db => db.OversightEntries
            .Where(e => e.Chain == new AgencyCode("220102001")).OrderBy(e => e.Sequence).ToListAsync());

        Assert.Equal(
            [OversightAct.ApplicationApproved, OversightAct.ApplicationSubmitted, OversightAct.CaseOpened, OversightAct.PersonRegistered],
            chain.Select(entry => entry.Act).Order(Comparer<OversightAct>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.Equal([1, 2, 3, 4], chain.Select(entry => entry.Sequence));
        Assert.Equal(chain.SkipLast(1).Select(entry => entry.Hash), chain.Skip(1).Select(entry => entry.PreviousHash));
        var approval = chain.Single(entry => entry.Act == OversightAct.ApplicationApproved);
        Assert.Equal(("officer:7", new AgencyCode("220102")), (approval.Actor, approval.ActorAgency!.Value));
        Assert.NotEqual(approval.BeforeDigest, approval.AfterDigest);
    }

    [Fact]
    public async Task Finds_nothing_outside_the_jurisdiction()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();

        Assert.Equal(ApplicationErrors.NotFound, (await registry.ApproveAsync(number, registry.Supervisor("222401"))).Error);
    }

    [OnBothDatabases]
    public async Task By_two_at_once_stands_once_and_the_other_is_told(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        // Each on a thread of its own: SQLite answers at once, and awaiting alone would let the first one finish.
        using var start = new Barrier(2);
        var both = await Task.WhenAll(
            Decide(registry.Supervisor(id: 7)),
            Decide(registry.Supervisor("2201", id: 8)));

        Task<Result<RegistrationRecord>> Decide(Officer officer) => Task.Run(() =>
        {
            start.SignalAndWait();
            return registry.ApproveAsync(number, officer);
        });

        var told = Assert.Single(both, approval => approval.IsRefused);
        Assert.Contains(told.Error, new[] { ApplicationErrors.ChangedMeanwhile, ApplicationErrors.AlreadyDecided, OnFile(both) });
        Assert.Equal(1, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        Assert.Equal(1, await registry.ReadAsync(db => db.SmsMessages.CountAsync()));
    }

    [Fact]
    public async Task Loses_against_a_decision_made_after_it_was_read()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        var slow = registry.Supervisor(id: 8);

        var lost = await registry.AsAsync(Actor.For(slow), async services =>
        {
            var db = services.GetRequiredService<IRegistryDbContext>();
            await db.Applications.SingleAsync(a => a.Id == number);
            await registry.RefuseAsync(number, registry.Supervisor(id: 7));
            return await services.GetRequiredService<ApproveApplicationHandler>()
                .HandleAsync(new ApproveApplication(number, slow), CancellationToken.None);
        });

        Assert.Equal(ApplicationErrors.ChangedMeanwhile, lost.Error);
        Assert.Equal(0, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        Assert.Equal(ApplicationStatus.Refused, (await registry.ReadAsync(db => db.Applications.SingleAsync())).Status);
    }

    private static AlreadyOnFile? OnFile(Domain.Results.Result<RegistrationRecord>[] both) =>
        both.Select(approval => approval.Value).OfType<RegistrationRecord>()
            .Select(record => ApplicationErrors.AlreadyRegistered(record.Id.Value, record.RegisteredOn)).Single();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Exit;

public sealed class EndingARegistration
{
    [OnBothDatabases]
    public async Task Is_proposed_once_however_often_the_source_says_so(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();

        Assert.Equal(1, (await registry.ProposeAsync(record.Id, Exits.AFact())).Proposed);
        Assert.Equal(0, (await registry.ProposeAsync(record.Id, Exits.AFact())).Proposed);
        Assert.Equal(0, (await registry.ProposeAsync(record.Id, Exits.AFact(reference: "合同-2"))).Proposed);
    }

    [OnBothDatabases]
    public async Task Once_cleared_is_not_proposed_again_for_the_same_record_of_the_source(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        var number = await CaseAsync(registry);

        Assert.False((await registry.WorkAsync(registry.CaseOfficer(), work =>
            work.ClearAsync(number, Exits.Words, registry.CaseOfficer(), CancellationToken.None))).IsRefused);

        Assert.Equal(0, (await registry.ProposeAsync(record.Id, Exits.AFact())).Proposed);
        Assert.Equal(1, (await registry.ProposeAsync(record.Id, Exits.AFact(reference: "合同-2"))).Proposed);
    }

    [OnBothDatabases]
    public async Task Writes_record_ledger_case_and_SMS_together(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());

        Assert.False((await registry.ConfirmAsync(await CaseAsync(registry), registry.CaseOfficer())).IsRefused);

        var ended = await registry.ReadAsync(db => db.Registrations.Include(r => r.Movements).SingleAsync());
        Assert.Equal((RegistrationStatus.Ended, DeregistrationGround.Hired), (ended.Status, ended.EndGround!.Value));
        Assert.Equal([MovementKind.New, MovementKind.Ended], ended.Movements.OrderBy(line => line.Id).Select(line => line.Kind));
        Assert.Equal(ServiceCaseStatus.Closed, await registry.ReadAsync(db => db.ServiceCases.Select(c => c.Status).SingleAsync()));
        Assert.Contains(await SmsAsync(registry), text => text.Contains("注销。情形：被各类用人单位录用或招聘", StringComparison.Ordinal));
    }

    [OnBothDatabases]
    public async Task Lets_the_person_register_again_at_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        await registry.ConfirmAsync(await CaseAsync(registry), registry.CaseOfficer());
        registry.Clock.Pass(TimeSpan.FromHours(1));

        var again = await registry.RegisterAsync();

        Assert.NotEqual(record.Id, again.Id);
        Assert.Equal(1, await registry.ReadAsync(db => db.Registrations.CountAsync(r => r.Status == RegistrationStatus.Active)));
    }

    [OnBothDatabases]
    public async Task Overturned_runs_on_with_clocks_platform_and_history(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        var number = await CaseAsync(registry);
        await registry.ConfirmAsync(number, registry.CaseOfficer());
        var objection = (await registry.ObjectToAsync(number, registry.Supervisor(id: 5))).Value;

        Assert.Equal(ObjectionErrors.SamePerson, (await registry.AnswerExitAsync(objection, true, registry.Supervisor(id: 21))).Error);
        Assert.False((await registry.AnswerExitAsync(objection, true, registry.Supervisor(id: 5))).IsRefused);

        var restored = await registry.ReadAsync(db => db.Registrations.Include(r => r.Movements).SingleAsync());
        Assert.Equal((record.RegisteredOn, record.FirstContactDue, record.ServingAgency), (restored.RegisteredOn, restored.FirstContactDue, restored.ServingAgency));
        Assert.Equal(
            [MovementKind.New, MovementKind.Ended, MovementKind.Restored],
            restored.Movements.OrderBy(line => line.Id).Select(line => line.Kind));
        Assert.Equal(ServiceCaseStatus.Open, await registry.ReadAsync(db => db.ServiceCases.Select(c => c.Status).SingleAsync()));
        Assert.Equal(DeregistrationStatus.Overturned, await registry.ReadAsync(db => db.Deregistrations.Select(d => d.Status).SingleAsync()));
        Assert.Equal(0, (await registry.ProposeAsync(record.Id, Exits.AFact())).Proposed);
    }

    [OnBothDatabases]
    public async Task Is_not_undone_where_the_person_has_registered_again(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        var number = await CaseAsync(registry);
        await registry.ConfirmAsync(number, registry.CaseOfficer());
        var objection = (await registry.ObjectToAsync(number, registry.Supervisor(id: 5))).Value;
        registry.Clock.Pass(TimeSpan.FromHours(1));
        await registry.RegisterAsync();

        Assert.IsType<Domain.Intake.AlreadyOnFile>((await registry.AnswerExitAsync(objection, true, registry.Supervisor(id: 5))).Error);
        Assert.Equal(1, await registry.ReadAsync(db => db.Registrations.CountAsync(r => r.Status == RegistrationStatus.Active)));
    }

    [OnBothDatabases]
    public async Task By_death_sends_nothing_and_cancels_what_still_waited(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased));
        var (number, officer) = (await CaseAsync(registry), registry.CaseOfficer());
        Assert.Equal(ExitErrors.NothingFound, (await registry.ConfirmAsync(number, officer)).Error);
        await registry.WorkAsync(officer, work => work.FindAsync(number, Exits.AFinding, custody: null, officer, CancellationToken.None));
        Assert.Equal(ExitErrors.NotToBeTold, (await registry.WorkAsync(officer, work => work.InformAsync(number, officer, CancellationToken.None))).Error);

        Assert.False((await registry.ConfirmAsync(number, officer)).IsRefused);

        Assert.All(
            await registry.ReadAsync(db => db.SmsMessages.ToListAsync()),
            message => Assert.Equal((SmsStatus.Cancelled, true), (message.Status, message.Key.StartsWith("application:", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Of_two_at_once_one_is_told()
    {
        await using var registry = await Registry.OpenAsync();
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        var number = await CaseAsync(registry);
        using var start = new Barrier(2);

        var both = await Task.WhenAll(Confirm(), Confirm());

        Assert.Single(both, outcome => !outcome.IsRefused);
        Assert.Equal(2, await registry.ReadAsync(db => db.RegisterMovements.CountAsync()));

        Task<Domain.Results.Result> Confirm() => Task.Run(() =>
        {
            start.SignalAndWait();
            return registry.ConfirmAsync(number, registry.CaseOfficer());
        });
    }

    private static Task<DeregistrationId> CaseAsync(Registry registry) =>
        registry.ReadAsync(db => db.Deregistrations.OrderByDescending(d => d.Id).Select(d => d.Id).FirstAsync());

    private static Task<List<string>> SmsAsync(Registry registry) => registry.AsAsync(Domain.Oversight.Actor.Program, async services =>
    {
        var protector = services.GetRequiredService<IFieldProtector>();
        var db = services.GetRequiredService<Infrastructure.Persistence.RegistryDbContext>();
        return (await db.SmsMessages.ToListAsync()).Select(message => message.Open(protector).Text).ToList();
    });
}

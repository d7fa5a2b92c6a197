using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class ObjectingToARefusal
{
    [OnBothDatabases]
    public async Task Waits_at_the_superior_agency_for_five_working_days(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await RefusedAsync(registry);

        var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;

        Assert.Equal((new AgencyCode("2201"), new DateOnly(2026, 3, 13)), (objection.Decider, objection.AnswerDue));
        var entry = Assert.Single((await WaitingAsync(registry, "2201")).Entries);
        Assert.Equal((objection.Id, number, "李小梅"), (entry.Number, entry.Application, entry.Name));
        Assert.Equal(objection.Id, Assert.Single((await WaitingAsync(registry, "22")).Entries).Number);
        Assert.Empty((await WaitingAsync(registry, "220102")).Entries);
        Assert.Empty((await WaitingAsync(registry, "2224")).Entries);
    }

    [OnBothDatabases]
    public async Task Is_filed_once_however_often_it_is_tried(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await RefusedAsync(registry);
        using var start = new Barrier(2);
        var both = await Task.WhenAll(File(), File());

        Task<Result<Objection>> File() => Task.Run(() =>
        {
            start.SignalAndWait();
            return registry.ObjectAsync(number, registry.Supervisor(id: 3));
        });

        Assert.Equal(ObjectionErrors.AlreadyFiled, Assert.Single(both, filing => filing.IsRefused).Error);
        Assert.Equal(ObjectionErrors.AlreadyFiled, (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Error);
        Assert.Equal(1, await registry.ReadAsync(db => db.Objections.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Overturned_registers_as_of_the_day_of_the_refusal_and_counts_the_first_contact_from_today(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await RefusedAsync(registry);
        var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;
        registry.Clock.Pass(TimeSpan.FromDays(4));

        Assert.False((await registry.AnswerAsync(objection.Id, overturns: true, registry.Supervisor("2201", id: 9))).IsRefused);

        var record = await registry.ReadAsync(db => db.Registrations.SingleAsync());
        Assert.Equal((new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 17)), (record.RegisteredOn, record.FirstContactDue));
        var file = await registry.FileOfAsync(number, registry.Supervisor());
        Assert.Equal((ApplicationStatus.Approved, RefusalGround.InEmployment), (file.Application.Status, file.Application.RefusalGround!.Value));
        Assert.Equal(ObjectionStatus.Overturned, file.Objection!.Status);
        Assert.Equal(
            [
                OversightAct.ApplicationSubmitted, OversightAct.ApplicationRefused, OversightAct.ObjectionFiled,
                OversightAct.RefusalOverturned, OversightAct.ObjectionOverturned,
            ],
            file.History.Select(line => line.Act));
        Assert.Contains(await SmsAsync(registry), text => text.Contains("申诉成立", StringComparison.Ordinal) && text.Contains(record.Id.ToString(), StringComparison.Ordinal));
    }

    [OnBothDatabases]
    public async Task Upheld_leaves_the_refusal_and_tells_the_reason(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await RefusedAsync(registry);
        var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;

        Assert.False((await registry.AnswerAsync(objection.Id, overturns: false, registry.Supervisor("2201", id: 9))).IsRefused);

        Assert.Equal(ApplicationStatus.Refused, (await registry.ReadAsync(db => db.Applications.SingleAsync())).Status);
        Assert.Equal(0, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        Assert.Empty((await WaitingAsync(registry, "2201")).Entries);
        Assert.Contains(await SmsAsync(registry), text => text.Contains("维持原决定。理由：经向公司和社区核实", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_not_answered_by_who_refused_nor_by_the_same_agency()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.RefuseAsync(number, registry.Supervisor("220102", id: 7));
        var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;

        Assert.Equal(ObjectionErrors.SamePerson, (await registry.AnswerAsync(objection.Id, true, registry.Supervisor("2201", id: 7))).Error);
        Assert.Equal(ObjectionErrors.NotTheSuperior, (await registry.AnswerAsync(objection.Id, true, registry.Supervisor("220102", id: 9))).Error);
        Assert.Equal(ObjectionErrors.NotFound, (await registry.AnswerAsync(objection.Id, true, registry.Supervisor("2224", id: 9))).Error);
    }

    [Fact]
    public async Task Of_a_refusal_by_the_province_goes_to_another_person_there()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.RefuseAsync(number, registry.Supervisor("22", id: 7));
        var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;

        Assert.Equal(AgencyCode.Province, objection.Decider);
        Assert.Equal(ObjectionErrors.SamePerson, (await registry.AnswerAsync(objection.Id, true, registry.Supervisor("22", id: 7))).Error);
        Assert.Equal(ObjectionErrors.NotTheSuperior, (await registry.AnswerAsync(objection.Id, true, registry.Supervisor("2201", id: 8))).Error);
        Assert.False((await registry.AnswerAsync(objection.Id, true, registry.Supervisor("22", id: 8))).IsRefused);
    }

    [OnBothDatabases]
    public async Task Says_so_where_the_person_was_registered_meanwhile(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await RefusedAsync(registry);
        var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;
        var again = await registry.FileOneAsync(residence: "222401001");
        var registration = (await registry.ApproveAsync(again, registry.Supervisor("222401"))).Value!;

        var answer = await registry.AnswerAsync(objection.Id, overturns: true, registry.Supervisor("2201", id: 9));

        Assert.Equal(registration.Id.Value, Assert.IsType<AlreadyOnFile>(answer.Error).Number);
        Assert.Equal(ObjectionStatus.Open, (await registry.ReadAsync(db => db.Objections.SingleAsync())).Status);
        Assert.False((await registry.AnswerAsync(objection.Id, overturns: false, registry.Supervisor("2201", id: 9))).IsRefused);
    }

    [OnBothDatabases]
    public async Task Answered_by_two_at_once_has_one_answer(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        for (var person = 1; person <= 10; person++)
        {
            var number = await RefusedAsync(registry, person);
            var objection = (await registry.ObjectAsync(number, registry.Supervisor(id: 3))).Value!;
            using var start = new Barrier(2);
            var both = await Task.WhenAll(Answer(overturns: true, 8), Answer(overturns: false, 9));

            Task<Result> Answer(bool overturns, long officer) => Task.Run(() =>
            {
                start.SignalAndWait();
                return registry.AnswerAsync(objection.Id, overturns, registry.Supervisor("2201", officer));
            });

            Assert.Equal(ObjectionErrors.AlreadyAnswered, Assert.Single(both, answer => answer.IsRefused).Error);
            Assert.Equal(
                both[0].IsRefused ? 0 : 1,
                await registry.ReadAsync(db => db.Registrations.CountAsync(r => r.Application == number)));
        }
    }

    [OnBothDatabases]
    public async Task Is_open_for_sixty_days_to_the_account_that_filed(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var filing = await registry.FileAsync(AnApplication.Form(), account: Deciders.SomeAccount, channel: new ChannelCode("service-hall"));
        var number = Filings.NumberOf(filing);
        await registry.RefuseAsync(number, registry.Supervisor());

        Assert.Equal(ApplicationErrors.NotFound, (await registry.ObjectAsync(number, new ApplicantAccountId(4712))).Error);

        // The sixtieth day after 6 March is Tuesday, 5 May, and a day off.
        registry.Clock.Now = new DateTimeOffset(2026, 5, 7, 9, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal(new DateOnly(2026, 5, 6), Assert.IsType<TooLateToObject>((await registry.ObjectAsync(number, Deciders.SomeAccount)).Error).LastDay);
        registry.Clock.Now = registry.Clock.Now.AddDays(-1);
        Assert.False((await registry.ObjectAsync(number, Deciders.SomeAccount)).IsRefused);
    }

    private static async Task<RegistrationApplicationId> RefusedAsync(Registry registry, int person = 1)
    {
        var number = await registry.FileOneAsync(person);
        await registry.RefuseAsync(number, registry.Supervisor());
        return number;
    }

    private static Task<ObjectionPage> WaitingAsync(Registry registry, string agency)
    {
        var officer = registry.Supervisor(agency, id: 9);
        return registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ObjectionQueue>()
            .ReadAsync(officer.Jurisdiction, position: null, CancellationToken.None));
    }

    private static async Task<IReadOnlyList<string>> SmsAsync(Registry registry)
    {
        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);
        return [.. (await registry.Services.GetRequiredService<LocalMailbox>().ReadAsync(10, CancellationToken.None)).Select(sms => sms.Text)];
    }
}

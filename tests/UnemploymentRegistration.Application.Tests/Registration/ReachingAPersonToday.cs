using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Tests.Exit;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Registration;

/// <summary>A number that was changed since is the one that later SMS go to, whatever they are about (rule 9.5).</summary>
public sealed class ReachingAPersonToday
{
    private static readonly string _later = AnApplication.MobileOf(801);

    [OnBothDatabases]
    public async Task Tells_the_answer_to_a_data_request_at_the_new_number(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await ChangeMobileAsync(registry, record.Id);

        await AskAndAnswerAsync(registry, record.Application);

        Assert.Equal(_later, await LastNumberAsync(registry));
    }

    [OnBothDatabases]
    public async Task Tells_of_an_earlier_refusal_at_the_number_of_the_registration_that_followed(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var refused = await registry.FileOneAsync();
        await registry.RefuseAsync(refused, registry.Supervisor());
        var objection = (await registry.ObjectAsync(refused, registry.Supervisor(id: 3))).Value!;
        registry.Clock.Pass(TimeSpan.FromMinutes(1));
        await ChangeMobileAsync(registry, (await registry.RegisterAsync()).Id);

        Assert.False((await registry.AnswerAsync(objection.Id, overturns: false, registry.Supervisor("2201", id: 5))).IsRefused);

        Assert.Equal(_later, await LastNumberAsync(registry));
    }

    [OnBothDatabases]
    public async Task Trusts_a_form_that_was_filed_after_the_registration(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await ChangeMobileAsync(registry, record.Id);
        await registry.ProposeAsync(record.Id, Exits.AFact());
        await registry.ConfirmAsync(await registry.ReadAsync(db => db.Deregistrations.Select(d => d.Id).SingleAsync()), registry.CaseOfficer());
        registry.Clock.Pass(TimeSpan.FromHours(1));

        await AskAndAnswerAsync(registry, await registry.FileOneAsync());

        Assert.Equal(AnApplication.MobileOf(1), await LastNumberAsync(registry));
    }

    [OnBothDatabases]
    public async Task After_a_death_cancels_what_still_waits_for_the_former_number(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await ChangeMobileAsync(registry, record.Id);
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased));
        var (number, officer) = (await registry.ReadAsync(db => db.Deregistrations.Select(d => d.Id).SingleAsync()), registry.CaseOfficer());
        var words = FindingWords.Of(FindingMethod.Inquiry, new DateOnly(2026, 3, 6), "社区出具情况说明", new DateOnly(2026, 3, 6)).Value!;
        await registry.WorkAsync(officer, work => work.FindAsync(number, words, custody: null, officer, CancellationToken.None));
        Assert.Equal(SmsStatus.Waiting, await registry.ReadAsync(db => db.SmsMessages.Select(m => m.Status).SingleAsync()));

        Assert.False((await registry.ConfirmAsync(number, officer)).IsRefused);

        Assert.Equal(SmsStatus.Cancelled, await registry.ReadAsync(db => db.SmsMessages.Select(m => m.Status).SingleAsync()));
    }

    private static Task<int> ChangeMobileAsync(Registry registry, RegistrationRecordId number) => registry.AsAsync(Actor.Program, async services =>
    {
        var db = services.GetRequiredService<Infrastructure.Persistence.RegistryDbContext>();
        var mobile = MobileNumber.Read(_later, allowsHongKongMacaoTaiwan: false).Value!;
        (await db.Registrations.SingleAsync(r => r.Id == number)).ChangeMobile(mobile, services.GetRequiredService<IFieldProtector>());
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    private static async Task AskAndAnswerAsync(Registry registry, RegistrationApplicationId application)
    {
        var officer = registry.Supervisor();
        var statement = DataRequestStatement.Read("请说明为什么还保存着。").Value!;
        var request = await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<FileDataRequestHandler>().HandleAsync(
            new FileDataRequest(application, DataRequestKind.Explanation, statement, By: null, officer.Id), CancellationToken.None));
        Assert.False(request.IsRefused);
        var number = await registry.ReadAsync(db => db.DataRequests.Select(r => r.Id).SingleAsync());
        var answer = DataRequestAnswer.Read(grants: true, "履行法定职责需要保存，到期后删除。").Value!;
        Assert.False((await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<AnswerDataRequestHandler>().HandleAsync(
            new AnswerDataRequest(number, answer, officer), CancellationToken.None))).IsRefused);
    }

    private static Task<string> LastNumberAsync(Registry registry) => registry.AsAsync(Actor.Program, async services =>
        (await services.GetRequiredService<Infrastructure.Persistence.RegistryDbContext>().SmsMessages.OrderByDescending(m => m.Id).FirstAsync())
            .Open(services.GetRequiredService<IFieldProtector>()).Mobile);
}

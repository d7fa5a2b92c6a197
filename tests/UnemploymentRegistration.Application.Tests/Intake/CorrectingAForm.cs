using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class CorrectingAForm
{
    [OnBothDatabases]
    public async Task Keeps_both_values_and_tells_the_applicant_which_answers_without_the_values(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileNamedAsync(1);

        var correction = await registry.CorrectAsync(number, AClerk(registry), form => form with { Mobile = Mobile(2), Education = "31" });

        Assert.Equal([FormField.Education, FormField.Mobile], correction.Value!.Select(change => change.Field));
        var file = await registry.FileOfAsync(number, registry.Supervisor());
        Assert.Equal(
            [new FieldChange(FormField.Education, "21", "31"), new FieldChange(FormField.Mobile, AnApplication.MobileOf(1), AnApplication.MobileOf(2))],
            file.Corrections.Select(line => line.Change));
        Assert.All(file.Corrections, line => Assert.Equal(("电话核实后更正", new OfficerId(3)), (line.Reason, line.By)));
        var sms = Assert.Single(await DeliveredAsync(registry));
        Assert.Equal(AnApplication.MobileOf(2), sms.Mobile);
        Assert.Contains("文化程度、手机号码", sms.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.MobileOf(2), sms.Text, StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Leaves_due_day_agency_and_declaration_and_shows_in_the_history(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileNamedAsync(1);
        var before = await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == number));

        await registry.CorrectAsync(
            number, registry.Supervisor(), form => form with { Residence = new PlaceAddress(DivisionCode.Parse("222401001"), "光华路一号") });

        var after = await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == number));
        Assert.Equal((before.Agency, before.DecisionDue, before.FormDigest), (after.Agency, after.DecisionDue, after.FormDigest));
        Assert.Equal(DivisionCode.Parse("222401001"), after.ResidenceDivision);
        var last = (await registry.FileOfAsync(number, registry.Supervisor())).History[^1];
        Assert.Equal((OversightAct.ApplicationCorrected, "Residence：电话核实后更正"), (last.Act, last.Note));
    }

    [OnBothDatabases]
    public async Task Finds_the_person_by_the_corrected_number_from_then_on(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileNamedAsync(1);

        Assert.False((await registry.CorrectAsync(number, registry.Supervisor(), form => form with { Document = Document(9) })).IsRefused);

        Assert.False((await registry.FileAsync(AnApplication.Form(1), "the old number is free")).IsRefused);
        var again = Assert.IsType<AlreadyOnFile>((await registry.FileAsync(AnApplication.Form(9), "the new one is not")).Error);
        Assert.Equal(number.Value, again.Number);
    }

    [OnBothDatabases]
    public async Task Stops_at_a_number_of_somebody_who_is_on_file(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (number, other) = (await registry.FileNamedAsync(1), await registry.FileNamedAsync(2, residence: "222401001"));

        var pending = await registry.CorrectAsync(number, registry.Supervisor(), form => form with { Document = Document(2) });
        await registry.ApproveAsync(other, registry.Supervisor("222401"));
        var registered = await registry.CorrectAsync(number, registry.Supervisor(), form => form with { Document = Document(2) });

        Assert.Equal(other.Value, Assert.IsType<AlreadyOnFile>(pending.Error).Number);
        Assert.True(Assert.IsType<AlreadyOnFile>(registered.Error).IsRegistered);
        Assert.Equal(0, await registry.ReadAsync(db => db.FormCorrections.CountAsync()));
        Assert.Empty((await registry.FileOfAsync(number, registry.Supervisor())).Corrections);
    }

    [OnBothDatabases]
    public async Task Tells_the_account_too_when_the_number_on_the_form_is_changed(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var account = await registry.AsAsync(Actor.Program, async services =>
        {
            var db = services.GetRequiredService<IRegistryDbContext>();
            var opened = ApplicantAccount.Open(
                Deciders.SomeAccount, Mobile(1), registry.Clock.Now, services.GetRequiredService<IFieldProtector>());
            db.ApplicantAccounts.Add(opened);
            await db.SaveChangesAsync(CancellationToken.None);
            return opened.Id;
        });
        var number = await registry.FileNamedAsync(1, account: account);

        await registry.CorrectAsync(number, registry.Supervisor(), form => form with { Mobile = Mobile(2) });

        Assert.Equal(
            [AnApplication.MobileOf(1), AnApplication.MobileOf(2)],
            (await DeliveredAsync(registry)).Select(sms => sms.Mobile).Order(StringComparer.Ordinal));
    }

    [OnBothDatabases]
    public async Task Is_seen_only_beside_an_application_that_is_seen(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileNamedAsync(1);
        await registry.CorrectAsync(number, registry.Supervisor(), form => form with { Education = "31" });

        Assert.Equal(1, await SeenByAsync(registry, Actor.For(registry.Supervisor("2201"))));
        Assert.Equal(0, await SeenByAsync(registry, Actor.For(registry.Supervisor("222401"))));
        Assert.Equal(0, await SeenByAsync(registry, Actor.Anybody));
        Assert.Equal(1, await SeenByAsync(registry, Actor.For(Filings.Wechat)));
    }

    private static Officer AClerk(Registry registry) => registry.Supervisor(id: 3) with { Role = OfficerRole.Window };

    private static MobileNumber Mobile(int person) => MobileNumber.Read(AnApplication.MobileOf(person), allowsHongKongMacaoTaiwan: false).Value!;

    private static IdentityDocument Document(int person) => AnApplication.Form(person).Document;

    private static Task<int> SeenByAsync(Registry registry, Actor actor) =>
        registry.AsAsync(actor, services => services.GetRequiredService<IRegistryDbContext>().FormCorrections.CountAsync());

    private static async Task<IReadOnlyList<(string Mobile, string Text)>> DeliveredAsync(Registry registry)
    {
        await registry.Services.GetRequiredService<SmsDelivery>().DeliverDueAsync(CancellationToken.None);
        var received = await registry.Services.GetRequiredService<LocalMailbox>().ReadAsync(10, CancellationToken.None);
        return [.. received.Select(sms => (sms.Mobile, sms.Text))];
    }
}

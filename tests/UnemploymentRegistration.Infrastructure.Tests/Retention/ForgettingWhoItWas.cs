using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Retention;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Retention;

/// <summary>Long after a registration ended nothing tells any more whose it was; the ledger counts it all the same.</summary>
public sealed class ForgettingWhoItWas
{
    private const int ThirtyYears = 10958;

    /// <summary>Tables whose rows of the person are gone then.</summary>
    private static readonly Dictionary<string, Func<RegistryDbContext, Task<int>>> _gone = new(StringComparer.Ordinal)
    {
        ["ServiceContacts"] = db => db.ServiceContacts.CountAsync(),
        ["ServicePlans"] = db => db.ServicePlans.CountAsync(),
        ["PlanReviews"] = db => db.PlanReviews.CountAsync(),
        ["Referrals"] = db => db.Referrals.CountAsync(),
        ["HardToEmployRecognitions"] = db => db.HardToEmployRecognitions.CountAsync(),
        ["DocumentHandouts"] = db => db.DocumentHandouts.CountAsync(),
        ["CaseTexts"] = db => db.CaseTexts.CountAsync(),
        ["CaseHandOvers"] = db => db.CaseHandOvers.CountAsync(),
        ["PersonReports"] = db => db.PersonReports.CountAsync(),
        ["RegistrationCertificates"] = db => db.Certificates.CountAsync(),
        ["Deregistrations"] = db => db.Deregistrations.CountAsync(),
        ["DeregistrationFindings"] = db => db.DeregistrationFindings.CountAsync(),
        ["FalseStatements"] = db => db.FalseStatements.CountAsync(),
    };

    /// <summary>Tables with sealed columns whose rows stay, and what takes the person out of them.</summary>
    private static readonly Dictionary<string, string> _others = new(StringComparer.Ordinal)
    {
        ["RegistrationApplications"] = "anonymised with the registration, or alone",
        ["RegistrationRecords"] = "anonymised",
        ["ServiceCases"] = "anonymised; of referred people after a year",
        ["Objections"] = "anonymised with their application",
        ["DataRequests"] = "anonymised with their application",
        ["FormCorrections"] = "deleted with their application",
        ["SourceAnswers"] = "deleted with their application",
        ["Findings"] = "deleted with their application",
        ["ApplicationDrafts"] = "UnsentDrafts",
        ["SmsMessages"] = "SmsTexts",
        ["MailboxMessages"] = "MailboxMessages",
        ["Jobs"] = "FinishedJobs",
        ["PortalSessions"] = "end by themselves",
        ["KeptForms"] = "an officer's; end by themselves",
        ["OfficerAccounts"] = "an officer's authenticator",
        ["SavedFilters"] = "an officer's own",
        ["ApplicantAccounts"] = "a number to sign in by, as long as its holder may",
    };

    [Fact]
    public async Task Has_an_end_for_every_sealed_column()
    {
        await using var registry = await Registry.OpenAsync();

        var tables = await registry.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(type => type.GetProperties().Any(property => property.ClrType == typeof(Protected)))
            .Select(type => type.GetTableName()!)
            .ToList()));

        Assert.Empty(tables.Except([.. _gone.Keys, .. _others.Keys]));
        Assert.Empty(_others.Keys.Except(tables));
    }

    [OnBothDatabases]
    public async Task Leaves_nothing_of_a_person_whose_registration_ended_thirty_years_ago(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await EndedAsync(registry);
        foreach (var (table, count) in _gone)
        {
            Assert.True(await AfterAsync(registry, days: 0, count) > 0, table);
        }

        Assert.Null((await AfterAsync(registry, ThirtyYears - 1, db => db.Registrations.SingleAsync())).AnonymisedOn);
        var record = await AfterAsync(registry, days: 1, db => db.Registrations.SingleAsync());

        foreach (var (table, count) in _gone)
        {
            Assert.Equal((table, 0), (table, await registry.ReadAsync(count)));
        }

        var protector = registry.Services.GetRequiredService<IFieldProtector>();
        var served = await registry.ReadAsync(db => db.ServiceCases.SingleAsync());
        var form = await registry.ReadAsync(db => db.Applications.SingleAsync());
        Assert.Equal((RegistrationApplication.Nobody, "", "", null), (record.Name, record.DocumentMasked, record.MobileMasked, record.Account));
        Assert.Equal((RegistrationApplication.Nobody, "", "", null), (served.Name, served.DocumentMasked, served.MobileMasked, served.Account));
        Assert.DoesNotContain(AnApplication.NumberOf(1), System.Text.Json.JsonSerializer.Serialize(record.OpenParticulars(protector)), StringComparison.Ordinal);
        Assert.NotNull(form.AnonymisedOn);
        Assert.DoesNotContain(protector.IndexOf(IndexedUse.Person, AnApplication.Form().Document.PersonKey), record.PersonIndexes(protector));
        Assert.Equal((number, DeregistrationGround.EnrolledInSchool), (record.Id, record.EndGround));
        Assert.Equal(2, await registry.ReadAsync(db => db.RegisterMovements.CountAsync()));
        Assert.Empty((await registry.VerifyAsync()).Faults);
    }

    [OnBothDatabases]
    public async Task Waits_for_an_objection_that_nobody_has_answered(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await EndedAsync(registry);
        await registry.AsAsync(Actor.Program, async services => await services.GetRequiredService<ObjectToDeregistrationHandler>().HandleAsync(
            new(await registry.ReadAsync(db => db.Deregistrations.Select(d => d.Id).SingleAsync()), ObjectionStatement.Read("我没有离开，请再核实。").Value!, By: null, new(9)),
            CancellationToken.None));

        Assert.Null((await AfterAsync(registry, ThirtyYears, db => db.Registrations.SingleAsync())).AnonymisedOn);
    }

    [OnBothDatabases]
    public async Task Forgets_a_referred_person_a_year_after_the_service_and_counts_the_group(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.AsAsync(Actor.Program, services => new AServedPerson(services).ReferAsync(2, "unemployed-graduate"));

        Assert.NotNull((await AfterAsync(registry, 364, db => db.ServiceCases.SingleAsync())).Sealed);
        var served = await AfterAsync(registry, days: 1, db => db.ServiceCases.SingleAsync());

        Assert.Equal((RegistrationApplication.Nobody, null, null), (served.Name, served.Sealed, served.Person));
        Assert.Equal(("unemployed-graduate", ServiceCaseStatus.Closed), (served.Group, served.Status));
        Assert.Equal(0, await registry.ReadAsync(db => db.ServiceContacts.CountAsync()));
        Assert.Empty((await registry.VerifyAsync()).Faults);
    }

    private static async Task<RegistrationRecordId> EndedAsync(Registry registry)
    {
        var number = (await registry.ApproveAsync(await registry.FileAsync())).Value!.Id;
        await registry.AsAsync(Actor.Program, async services =>
        {
            var person = new AServedPerson(services);
            await person.ServeAsync(number);
            await person.DoubtAsync(number);
            await person.EndAsync(number);
            return 0;
        });
        return number;
    }

    private static async Task<T> AfterAsync<T>(Registry registry, int days, Func<RegistryDbContext, Task<T>> read)
    {
        registry.Clock.Pass(TimeSpan.FromDays(days));
        await registry.Services.GetRequiredService<RetentionKeeping>().KeepAsync(CancellationToken.None);
        return await registry.ReadAsync(read);
    }
}

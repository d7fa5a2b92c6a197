using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Infrastructure.Protection.Renewal;
using UnemploymentRegistration.Infrastructure.Retention;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Protection;

public sealed class RenewingTheKeys
{
    private static readonly IProgress<RenewalProgress> _silent = new Watcher(_ => { });

    [OnBothDatabases]
    public async Task Leaves_nothing_under_the_former_keys_and_the_trail_telling_every_row(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync());
        await registry.RefuseAsync(await registry.FileAsync(2));

        await RenewAsync(registry);

        Assert.All(await registry.ReadAsync(db => db.Applications.ToListAsync()), row => Assert.True(IsRenewed(registry, row.Person, row.Sealed)));
        Assert.All(await registry.ReadAsync(db => db.Registrations.ToListAsync()), row => Assert.True(IsRenewed(registry, row.Person, row.Sealed)));
        Assert.All(await registry.ReadAsync(db => db.SmsMessages.ToListAsync()), row => Assert.Equal(2, FieldProtector.KeyOf(row.Sealed.Bytes.Span)));
        Assert.Equal(0, await LeftAsync(registry));
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return 0;
        });
        await AssertDigestsAsync(registry);
    }

    [OnBothDatabases]
    public async Task Lets_others_file_all_the_while_and_nobody_twice(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        for (var person = 1; person <= 60; person++)
        {
            await registry.FileAsync(person);
        }

        var filing = Task.Run(async () =>
        {
            for (var person = 61; person <= 85; person++)
            {
                await registry.FileAsync(person);
            }
        });
        await RenewAsync(registry);
        await filing;

        Assert.Equal(85, await registry.ReadAsync(db => db.Applications.CountAsync()));
        for (var person = 1; person <= 85; person += 21)
        {
            Assert.Equal("application.already-pending", (await FileAgainAsync(registry, person)).Code);
        }
    }

    [Fact]
    public async Task Goes_on_where_it_was_killed()
    {
        await using var registry = await Registry.OpenAsync();
        var application = await registry.FileAsync();
        await registry.ApproveAsync(application);
        using var kill = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RenewAsync(
            registry, new Watcher(state => Stop(state.Step == nameof(RegistrationApplication), kill)), kill.Token));
        var half = await registry.ReadAsync(db => db.Registrations.SingleAsync());

        Assert.Equal(1, half.Person.Key);
        Assert.Equal(2, (await registry.ReadAsync(db => db.Applications.SingleAsync())).Person.Key);
        Assert.Equal("application.already-registered", (await FileAgainAsync(registry, 1)).Code);

        var acts = await KeysRenewedAsync(registry);
        await RenewAsync(registry);

        Assert.Equal(0, await LeftAsync(registry));
        Assert.Equal(acts + 1, await KeysRenewedAsync(registry));
        Assert.Equal(2, Ring(registry).Current.CurrentIndexing);
    }

    [Fact]
    public async Task Finds_a_person_by_number_before_during_and_after()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileAsync();

        Assert.Equal(number, await LookUpAsync(registry));
        await Renewal(registry).BeginAsync(CancellationToken.None);
        Assert.Equal(1, (await registry.ReadAsync(db => db.Applications.SingleAsync())).Person.Key);
        Assert.Equal(number, await LookUpAsync(registry));
        await Renewal(registry).RenewAsync(_silent, CancellationToken.None);
        Assert.Equal(number, await LookUpAsync(registry));
    }

    [Fact]
    public async Task Keeps_the_former_keys_as_long_as_something_rests_on_them()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileAsync();
        await RenewAsync(registry);

        var rest = await Renewal(registry).FinishAsync(_silent, CancellationToken.None);

        Assert.Contains(rest.Reasons, reason => reason.StartsWith("IdempotencyRecords", StringComparison.Ordinal));
        Assert.True(Renewal(registry).IsUnderWay);
    }

    [Fact]
    public async Task Works_wholly_with_the_new_keys_alone_once_it_is_finished()
    {
        await using var registry = await Registry.OpenAsync();
        var application = await registry.FileAsync();
        await registry.ApproveAsync(application);
        await RenewAsync(registry);
        registry.Clock.Pass(TimeSpan.FromDays(31));
        await registry.Services.GetRequiredService<RetentionKeeping>().KeepAsync(CancellationToken.None);

        var rest = await Renewal(registry).FinishAsync(_silent, CancellationToken.None);

        Assert.Empty(rest.Reasons);
        var alone = new FieldProtector(KeyRing.Read(registry.Services.GetRequiredService<RegistrySettings>().KeyFile));
        Assert.False(alone.IsRenewing);
        var row = await registry.ReadAsync(db => db.Applications.SingleAsync());
        Assert.Equal(AnApplication.NumberOf(1), row.OpenParticulars(alone).DocumentNumber);
        Assert.Equal(alone.IndexOf(IndexedUse.Person, AnApplication.Form().Document.PersonKey), row.Person);
        var record = await registry.ReadAsync(db => db.Registrations.SingleAsync());
        Assert.Equal(AnApplication.MobileOf(1), record.OpenParticulars(alone).Mobile);
        Assert.NotEmpty((await registry.ReadAsync(db => db.SmsMessages.FirstAsync())).Open(alone).Text);
        Assert.Equal("application.already-registered", (await FileAgainAsync(registry, 1)).Code);
    }

    [Fact]
    public async Task Lets_nobody_write_with_the_former_keys_any_more()
    {
        await using var registry = await Registry.OpenAsync();
        var stale = new FieldProtector(KeyRing.Of(ProtectionKeys.Read(KeyFileOf(registry))));
        await Renewal(registry).BeginAsync(CancellationToken.None);

        await Assert.ThrowsAsync<LostRaceException>(() => registry.ReadAsync(async db =>
        {
            db.ApplicantAccounts.Add(ApplicantAccount.Open(
                new(7), MobileNumber.Read("13800138000", allowsHongKongMacaoTaiwan: false).Value!, registry.Clock.GetUtcNow(), stale));
            return await db.SaveChangesAsync(CancellationToken.None);
        }));
    }

    [Fact]
    public async Task Is_begun_once_however_often_it_is_asked_for()
    {
        await using var registry = await Registry.OpenAsync();

        await Renewal(registry).BeginAsync(CancellationToken.None);
        await Renewal(registry).BeginAsync(CancellationToken.None);

        Assert.Equal([2, 1], Ring(registry).Current.IndexingIds);
    }

    [Fact]
    public async Task Passes_over_a_value_that_does_not_open_and_names_it()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileAsync();
        await registry.FileAsync(2);
        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE RegistrationApplications SET Sealed = zeroblob(60) WHERE Id = {0}", number.Value));

        await RenewAsync(registry);
        var rest = await Renewal(registry).FinishAsync(_silent, CancellationToken.None);

        Assert.Contains(rest.Reasons, reason => reason.Contains($"RegistrationApplications.Sealed {number}", StringComparison.Ordinal));
        Assert.Equal(1, await registry.ReadAsync(db => db.OversightEntries.CountAsync(e => e.Act == OversightAct.KeysRenewed)));
    }

    [Fact]
    public async Task Gives_a_repeated_request_its_first_answer_again()
    {
        await using var registry = await Registry.OpenAsync();
        var request = (string body) => RepeatableRequest.For("wechat", "k", body, Protector(registry));
        var first = await FileAsync(registry, 1, request("a"));
        await Renewal(registry).BeginAsync(CancellationToken.None);

        Assert.Equal(first.Value!.Number, (await FileAsync(registry, 1, request("a"))).Value!.Number);
        Assert.Equal(ApplicationErrors.KeyUsedForAnother, (await FileAsync(registry, 1, request("b"))).Error);
    }

    private static async Task RenewAsync(Registry registry, IProgress<RenewalProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await Renewal(registry).BeginAsync(cancellationToken);
        await Renewal(registry).RenewAsync(progress ?? _silent, cancellationToken);
    }

    private static KeyRenewal Renewal(Registry registry) => ActivatorUtilities.CreateInstance<KeyRenewal>(registry.Services);

    private static KeyRing Ring(Registry registry) => registry.Services.GetRequiredService<KeyRing>();

    private static FieldProtector Protector(Registry registry) => registry.Services.GetRequiredService<FieldProtector>();

    private static string KeyFileOf(Registry registry)
    {
        Ring(registry).Refresh();
        return registry.Services.GetRequiredService<RegistrySettings>().KeyFile;
    }

    private static bool IsRenewed(Registry registry, BlindIndex index, Protected value) =>
        Protector(registry).IsCurrent(index) && Protector(registry).IsCurrent(value) && index.Key == 2;

    private static Task<long> LeftAsync(Registry registry) => registry.ReadAsync(db => new FormerKeys(
        db, registry.Services.GetRequiredService<RegistrySettings>(), Ring(registry).Current).CountLeftAsync(CancellationToken.None));

    private static Task<int> KeysRenewedAsync(Registry registry) =>
        registry.ReadAsync(db => db.OversightEntries.CountAsync(e => e.Act == OversightAct.KeysRenewed));

    private static Task<RegistrationApplicationId?> LookUpAsync(Registry registry) => registry.AsAsync(
        Actor.For(Filings.SupervisorOfTheProvince),
        services => services.GetRequiredService<ApplicationLookup>().FindAsync(AnApplication.NumberOf(1), CancellationToken.None));

    private static Task<Domain.Results.Result<SubmissionReceipt>> FileAsync(Registry registry, int person, RepeatableRequest request) =>
        registry.AsAsync(Actor.For(Filings.Wechat), services => services.GetRequiredService<SubmitApplicationHandler>().HandleAsync(
            new SubmitApplication(AnApplication.Form(person), Filings.Wechat, Account: null, request), CancellationToken.None));

    private static async Task<Domain.Results.DomainError> FileAgainAsync(Registry registry, int person) =>
        (await FileAsync(registry, person, RepeatableRequest.For("wechat", $"again {person}", "", Protector(registry)))).Error!;

    // The last act on a record bears the digest of its row as it stands.
    private static Task<int> AssertDigestsAsync(Registry registry) => registry.ReadAsync(async db =>
    {
        var rows = await db.Applications.ToListAsync();
        foreach (var row in rows)
        {
            var last = await db.OversightEntries.AsNoTracking()
                .Where(e => e.Subject == nameof(RegistrationApplication) && e.SubjectKey == row.Id.Value && e.AfterDigest != null)
                .OrderByDescending(e => e.At).ThenByDescending(e => e.Sequence)
                .FirstAsync();
            Assert.Equal(OversightAct.KeysRenewed, last.Act);
            Assert.Equal(RecordDigest.After(db.Entry(row)), last.AfterDigest);
        }

        return rows.Count;
    });

    private static void Stop(bool now, CancellationTokenSource kill)
    {
        if (now)
        {
            kill.Cancel();
        }
    }

    private sealed class Watcher(Action<RenewalProgress> look) : IProgress<RenewalProgress>
    {
        public void Report(RenewalProgress value) => look(value);
    }
}

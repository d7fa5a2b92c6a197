using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Retention;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Retention;

public sealed class KeepingEachClassItsDays
{
    private static readonly ApplicantAccountId _account = new(4711);

    [OnBothDatabases]
    public async Task Deletes_a_draft_on_its_last_day_and_not_the_day_before(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.AsAsync(Actor.For(_account), async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            db.Drafts.Add(ApplicationDraft.Start(1, _account, "{}", registry.Clock.GetUtcNow(), services.GetRequiredService<IFieldProtector>()));
            return await db.SaveChangesAsync(CancellationToken.None);
        });

        Assert.Equal(1, await AfterAsync(registry, 89, db => db.Drafts.CountAsync()));
        Assert.Equal(0, await AfterAsync(registry, 1, db => db.Drafts.CountAsync()));
        Assert.Equal(1, await DeletedAsync(registry, nameof(ApplicationDraft)));
    }

    [OnBothDatabases]
    public async Task Deletes_the_answers_to_repeated_requests_after_thirty_days(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync();

        Assert.Equal(1, await AfterAsync(registry, 29, db => db.IdempotencyRecords.CountAsync()));
        Assert.Equal(0, await AfterAsync(registry, 1, db => db.IdempotencyRecords.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Deletes_sign_in_codes_with_their_sms_after_two_days(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var mobile = MobileNumber.Read("13800138000", allowsHongKongMacaoTaiwan: false).Value!;
        await registry.AsAsync(Actor.Anybody, services => services.GetRequiredService<RequestSignInCodeHandler>()
            .HandleAsync(new CodeRequest(mobile, "browser", "address"), CancellationToken.None));

        Assert.Equal((1, 1), await AfterAsync(registry, 1, CodesAsync));
        Assert.Equal((0, 0), await AfterAsync(registry, 1, CodesAsync));

        static async Task<(int, int)> CodesAsync(RegistryDbContext db) => (await db.SignInCodes.CountAsync(), await db.SmsMessages.CountAsync());
    }

    [OnBothDatabases]
    public async Task Takes_number_and_text_out_of_an_sms_and_leaves_that_it_was_sent(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync());
        await registry.Services.GetRequiredService<Infrastructure.Notifications.SmsDelivery>().DeliverDueAsync(CancellationToken.None);

        Assert.NotEmpty((await AfterAsync(registry, 179, db => db.SmsMessages.SingleAsync())).MobileMasked);
        var sms = await AfterAsync(registry, 1, db => db.SmsMessages.SingleAsync());

        Assert.Equal(("", ""), sms.Open(registry.Services.GetRequiredService<IFieldProtector>()));
        Assert.Empty(sms.MobileMasked);
        Assert.NotNull(sms.DeliveredAt);
    }

    [OnBothDatabases]
    public async Task Anonymises_what_was_withdrawn_a_year_ago_and_keeps_what_is_counted(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await WithdrawnAsync(registry);

        Assert.Null((await AfterAsync(registry, 364, db => db.Applications.SingleAsync())).AnonymisedOn);
        var row = await AfterAsync(registry, 1, db => db.Applications.SingleAsync());

        Assert.Equal(RegistrationApplication.Nobody, row.Name);
        Assert.Equal(("", "", null), (row.DocumentMasked, row.MobileMasked, row.Account));
        Assert.Equal(new DateOnly(1990, 1, 1), row.DateOfBirth);
        Assert.Equal(("220102001", "resigned", Sex.Female), (row.ResidenceDivision.Value, row.Reason, row.Sex));
        var words = row.OpenParticulars(registry.Services.GetRequiredService<IFieldProtector>());
        Assert.DoesNotContain(AnApplication.NumberOf(1), System.Text.Json.JsonSerializer.Serialize(words), StringComparison.Ordinal);
        Assert.False(row.IsOf(
            registry.Services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.Person, AnApplication.Form().Document.PersonKey),
            registry.Services.GetRequiredService<IFieldProtector>()));
        Assert.Equal(1, await registry.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.ApplicationAnonymised && e.SubjectKey == number.Value)));
    }

    [OnBothDatabases]
    public async Task Leaves_a_case_as_long_as_a_request_about_it_is_open(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await WithdrawnAsync(registry);
        await registry.AsAsync(Actor.For(_account), services => services.GetRequiredService<FileDataRequestHandler>().HandleAsync(
            new FileDataRequest(number, DataRequestKind.Explanation, DataRequestStatement.Read("请说明为什么还保存着。").Value!, _account, RecordedBy: null),
            CancellationToken.None));

        Assert.Null((await AfterAsync(registry, 400, db => db.Applications.SingleAsync())).AnonymisedOn);
    }

    [OnBothDatabases]
    public async Task Keeps_a_refusal_for_the_five_years_of_an_action_against_it(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.RefuseAsync(await registry.FileAsync());

        var kept = await AfterAsync(registry, 1826, db => db.Applications.SingleAsync());
        Assert.NotNull(kept.RefusalExplanation);
        var row = await AfterAsync(registry, 1, db => db.Applications.SingleAsync());

        Assert.NotNull(row.AnonymisedOn);
        Assert.Equal((null, null, RefusalGround.InEmployment), (row.RefusalExplanation, row.RefusalEvidence, row.RefusalGround));
    }

    [OnBothDatabases]
    public async Task Touches_nobody_who_is_registered(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync());

        Assert.Null((await AfterAsync(registry, 4000, db => db.Applications.SingleAsync())).AnonymisedOn);
    }

    [Fact]
    public void Has_a_ground_and_days_for_every_class() => Assert.All(RetentionSchedule.Usual.Rules, rule =>
    {
        Assert.NotEmpty(rule.Ground);
        Assert.InRange(rule.Days, rule.Fewest, int.MaxValue);
    });

    [Theory]
    [InlineData("LogFiles", 183)]
    [InlineData("RefusedApplications", 365)]
    [InlineData("SignInCodes", 1)]
    [InlineData("NoSuchClass", 10)]
    public void Is_not_shortened_below_what_a_law_asks(string kind, int days) => Assert.Throws<InvalidOperationException>(
        () => RetentionSchedule.Usual.With(new Dictionary<string, int>(StringComparer.Ordinal) { [kind] = days }));

    [Fact]
    public void Is_lengthened_by_a_setting() => Assert.Equal(
        400,
        RetentionSchedule.Usual.With(new Dictionary<string, int>(StringComparer.Ordinal) { ["LogFiles"] = 400 }).DaysOf(RetentionClass.LogFiles));

    private static async Task<RegistrationApplicationId> WithdrawnAsync(Registry registry)
    {
        var number = await registry.FileAsync(account: _account);
        await registry.AsAsync(Actor.For(_account), services => services.GetRequiredService<WithdrawApplicationHandler>()
            .HandleAsync(new WithdrawApplication(number, _account), CancellationToken.None));
        return number;
    }

    private static async Task<T> AfterAsync<T>(Registry registry, int days, Func<RegistryDbContext, Task<T>> read)
    {
        registry.Clock.Pass(TimeSpan.FromDays(days));
        await registry.Services.GetRequiredService<RetentionKeeping>().KeepAsync(CancellationToken.None);
        return await registry.ReadAsync(read);
    }

    private static Task<int> DeletedAsync(Registry registry, string subject) => registry.ReadAsync(
        db => db.OversightEntries.CountAsync(e => e.Act == OversightAct.RecordsDeleted && e.Subject == subject));
}

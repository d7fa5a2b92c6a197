using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Sampling;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Oversight;

/// <summary>What was changed behind the program is found, and named.</summary>
public sealed class VerifyingTheTrail
{
    private const string Nanling = "220102001";
    private const string Ziqiang = "220102002";

    private static readonly Officer _nanguan = Filings.SupervisorOf("220102", AgencyLevel.County);

    [OnBothDatabases]
    public async Task Finds_nothing_where_nobody_touched_anything(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync(1), _nanguan);
        await MoveAsync(registry, await registry.FileAsync(2));
        await registry.RefuseAsync(await registry.FileAsync(3));
        await registry.AnchorAsync();

        var report = await registry.VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.Equal((2, 8, 5, 0), (report.Chains, report.Entries, report.Records, report.NotComparable));
        Assert.Equal((2, (DateTimeOffset?)AdjustableClock.Friday), (report.Anchors, report.LastAnchorAt));
    }

    [OnBothDatabases]
    public async Task Finds_nothing_wrong_with_rows_that_were_written_by_the_thousand(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.AsAsync(Actor.Program, services => services.GetRequiredService<SampleFill>().FillAsync(
            new SampleOrder(700, 100, Seed: 1), new Progress<int>(), CancellationToken.None));

        var report = await registry.VerifyAsync();

        Assert.Empty(report.Faults);
        // Each contact is an act of its own.
        var contacts = await registry.ReadAsync(db => db.ServiceContacts.CountAsync());
        Assert.Equal(((700 * 4) + 100 + contacts, 800 + 700 + 700), (report.Entries, report.Records));
    }

    [OnBothDatabases]
    public async Task Names_the_chain_and_the_entry_that_was_edited(string database)
    {
        await using var registry = await TamperedAsync(
            database, "UPDATE OversightEntries SET Actor = 'officer:9' WHERE Chain = '220102001' AND Sequence = 2");

        var fault = Assert.Single((await registry.VerifyAsync()).Faults);

        Assert.Equal((Nanling, 2, "审计链 220102001 第 2 条：内容被改动：与哈希不符"), (fault.Chain, fault.Sequence, fault.ToString()));
    }

    [OnBothDatabases]
    public async Task Names_what_is_missing_in_the_middle(string database)
    {
        await using var registry = await TamperedAsync(
            database, "DELETE FROM OversightEntries WHERE Chain = '220102001' AND Sequence = 2");

        Assert.Contains((await registry.VerifyAsync()).Faults, fault => (fault.Chain, fault.Sequence) == (Nanling, 2));
    }

    [OnBothDatabases]
    public async Task Names_what_is_missing_at_the_end(string database)
    {
        await using var registry = await TamperedAsync(
            database, "DELETE FROM OversightEntries WHERE Chain = '220102001' AND Sequence = 3");

        Assert.Contains((await registry.VerifyAsync()).Faults, fault => (fault.Chain, fault.Sequence) == (Nanling, 3));
    }

    [Fact]
    public async Task Reports_an_entry_that_cannot_even_be_read()
    {
        await using var registry = await TamperedAsync(
            Databases.Sqlite, "UPDATE OversightEntries SET At = 'long ago' WHERE Chain = '220102001' AND Sequence = 2");

        Assert.Contains((await registry.VerifyAsync()).Faults, fault => fault.Chain == Nanling);
    }

    [OnBothDatabases]
    public async Task Finds_a_record_that_was_changed_past_the_trail(string database)
    {
        await using var registry = await TamperedAsync(database, "UPDATE RegistrationApplications SET Reason = 'dismissed'");

        var faults = (await registry.VerifyAsync()).Faults;

        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.Contains("被绕过程序改动", fault.What, StringComparison.Ordinal));
        Assert.StartsWith("RegistrationApplication ", faults[0].Record, StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Finds_it_still_after_the_program_has_changed_the_record_rightly(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var application = await registry.FileAsync();
        await registry.ReadAsync(db => db.Applications.ExecuteUpdateAsync(a => a.SetProperty(x => x.Reason, "dismissed")));
        await registry.ApproveAsync(application);

        var fault = Assert.Single((await registry.VerifyAsync()).Faults);

        Assert.Equal((Nanling, 2, "记录在此条之前被绕过程序改动"), (fault.Chain, fault.Sequence, fault.What));
    }

    [Fact]
    public async Task Finds_a_record_that_was_put_back_to_what_it_once_was()
    {
        await using var registry = await Registry.OpenAsync();
        var application = await registry.FileAsync();
        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync("CREATE TABLE Once AS SELECT * FROM RegistrationApplications"));
        await registry.RefuseAsync(application);
        Assert.Empty((await registry.VerifyAsync()).Faults);

        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync("INSERT OR REPLACE INTO RegistrationApplications SELECT * FROM Once"));

        Assert.Single((await registry.VerifyAsync()).Faults);
    }

    [OnBothDatabases]
    public async Task Finds_a_record_that_was_deleted_and_one_that_nobody_made(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync(1);
        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE RegistrationApplications SET Id = Id + 1"));

        var faults = (await registry.VerifyAsync()).Faults;

        Assert.Equal(["记录被绕过程序删除", "审计中没有这条记录"], faults.Select(fault => fault.What));
    }

    [Fact]
    public async Task Reports_a_record_that_cannot_even_be_read_and_goes_on_with_the_others()
    {
        await using var registry = await TamperedAsync(
            Databases.Sqlite, "UPDATE RegistrationApplications SET DecisionDue = 'soon' WHERE Status = 'Approved'");

        var report = await registry.VerifyAsync();

        Assert.Single(report.Faults);
        Assert.Equal(4, report.Records);
    }

    [OnBothDatabases]
    public async Task Finds_a_chain_that_was_cut_back_with_its_head(string database)
    {
        await using var registry = await TamperedAsync(
            database,
            "DELETE FROM OversightEntries WHERE Chain = '220102001' AND Sequence >= 3",
            "UPDATE OversightHeads SET Sequence = 2, Hash = (SELECT Hash FROM OversightEntries WHERE Chain = '220102001' AND Sequence = 2) "
            + "WHERE Chain = '220102001'");

        var fault = (await registry.VerifyAsync()).Faults[0];

        Assert.Equal((Nanling, 4), (fault.Chain, fault.Sequence));
        Assert.Contains("锚点", fault.What, StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Finds_a_chain_that_is_gone_altogether(string database)
    {
        await using var registry = await TamperedAsync(
            database,
            "DELETE FROM OversightEntries WHERE Chain = '220102002'",
            "DELETE FROM OversightHeads WHERE Chain = '220102002'");

        Assert.Equal(Ziqiang, (await registry.VerifyAsync()).Faults[0].Chain);
    }

    [Fact]
    public async Task Gives_a_chain_that_was_cut_back_no_new_anchor()
    {
        await using var registry = await TamperedAsync(
            Databases.Sqlite,
            "DELETE FROM OversightEntries WHERE Chain = '220102002'",
            "DELETE FROM OversightHeads WHERE Chain = '220102002'");
        await registry.FileAsync(4, Ziqiang);
        await registry.FileAsync(5, Ziqiang);

        Assert.Equal(0, await registry.AnchorAsync());
        Assert.Equal(Ziqiang, (await registry.VerifyAsync()).Faults[0].Chain);
    }

    /// <summary>One approved and one pending application in two chains, anchored, and then somebody at the database.</summary>
    private static async Task<Registry> TamperedAsync(string database, params string[] statements)
    {
        var registry = await Registry.OpenAsync(database);
        await registry.ApproveAsync(await registry.FileAsync(1), _nanguan);
        await registry.FileAsync(2, Ziqiang);
        await registry.AnchorAsync();
        return await registry.ReadAsync(async db =>
        {
            await TheTrail.DropTriggersAsync(db);
            foreach (var statement in statements)
            {
                Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(statement));
            }

            return registry;
        });
    }

    private static Task<Result> MoveAsync(Registry registry, RegistrationApplicationId application) => registry.AsAsync(
        Actor.For(_nanguan),
        services => services.GetRequiredService<MoveApplicationHandler>().HandleAsync(
            new MoveApplication(application, new AgencyCode(Ziqiang), "本人已搬家", _nanguan), CancellationToken.None));
}

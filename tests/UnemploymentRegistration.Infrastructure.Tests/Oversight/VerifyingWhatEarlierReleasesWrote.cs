using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Oversight;

/// <summary>A row keeps its digest though releases add columns; what cannot be compared is counted, and no fault.</summary>
public sealed class VerifyingWhatEarlierReleasesWrote
{
    [OnBothDatabases]
    public async Task Finds_a_row_unchanged_that_the_first_release_wrote(string database)
    {
        await using var registry = await WrittenByTheFirstReleaseAsync(database);

        var report = await registry.VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.Equal((1, 0), (report.Records, report.NotComparable));
    }

    [OnBothDatabases]
    public async Task Finds_it_changed_where_something_stands_in_a_column_that_came_later(string database)
    {
        await using var registry = await WrittenByTheFirstReleaseAsync(database);

        await registry.ReadAsync(db => db.Applications.ExecuteUpdateAsync(
            a => a.SetProperty(x => x.EvidenceStanding, EvidenceStanding.AllMatch)));

        Assert.Single((await registry.VerifyAsync()).Faults);
    }

    [OnBothDatabases]
    public async Task Counts_the_one_step_from_that_release_to_the_next_instead_of_blaming_it(string database)
    {
        await using var registry = await WrittenByTheFirstReleaseAsync(database);
        var application = await registry.ReadAsync(db => db.Applications.Select(a => a.Id).SingleAsync());
        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO OversightBaselines (Chain, Sequence) SELECT Chain, Sequence FROM OversightHeads"));
        await registry.ApproveAsync(application);

        var report = await registry.VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.Equal(1, report.NotComparable);
    }

    [OnBothDatabases]
    public async Task Grants_that_step_to_no_record_that_began_since(string database)
    {
        await using var registry = await WrittenByTheFirstReleaseAsync(database);
        var application = await registry.ReadAsync(db => db.Applications.Select(a => a.Id).SingleAsync());
        await registry.ApproveAsync(application);

        Assert.Single((await registry.VerifyAsync()).Faults);
    }

    [Fact]
    public void Leaves_a_later_column_out_of_the_digest_while_it_holds_its_default()
    {
        var leftOut = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Later"] = null, ["Count"] = 0 };
        var old = RecordDigest.Of([("Name", "李")], new Dictionary<string, object?>(StringComparer.Ordinal));

        Assert.Equal(old, RecordDigest.Of([("Count", 0), ("Later", null), ("Name", "李")], leftOut));
        Assert.NotEqual(old, RecordDigest.Of([("Count", 1), ("Later", null), ("Name", "李")], leftOut));
        Assert.NotEqual(old, RecordDigest.Of([("Count", 0), ("Later", "x"), ("Name", "李")], leftOut));
        Assert.NotEqual(old, RecordDigest.Of([("Count", 0), ("Later", null), ("Name", null)], leftOut));
    }

    private static async Task<Registry> WrittenByTheFirstReleaseAsync(string database)
    {
        var registry = await Registry.OpenAsync(database);
        await registry.FileAsync();
        return await registry.ReadAsync(async db =>
        {
            var digest = RecordDigest.AsFirstReleased(db.Entry(await db.Applications.SingleAsync()));
            Assert.NotEqual(digest, RecordDigest.Before(db.Entry(await db.Applications.SingleAsync())));
            await RelinkAsync(db, digest);
            return registry;
        });
    }

    private static async Task RelinkAsync(RegistryDbContext db, string digest)
    {
        await TheTrail.DropTriggersAsync(db);
        var hash = (ChainLink.Of(await db.OversightEntries.SingleAsync()) with { AfterDigest = digest }).Hash();
        await db.Database.ExecuteSqlRawAsync("UPDATE OversightEntries SET AfterDigest = {0}, Hash = {1}", digest, hash);
        await db.Database.ExecuteSqlRawAsync("UPDATE OversightHeads SET Hash = {0}", hash);
    }
}

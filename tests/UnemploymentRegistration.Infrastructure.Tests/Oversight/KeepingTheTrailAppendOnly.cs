using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Oversight;

/// <summary>The database itself refuses, whoever asks it and in whatever way.</summary>
public sealed class KeepingTheTrailAppendOnly
{
    [OnBothDatabases]
    public async Task Lets_nobody_change_an_entry(string database) =>
        await AssertRefusedAsync(database, "UPDATE OversightEntries SET Note = 'x'");

    [OnBothDatabases]
    public async Task Lets_nobody_delete_an_entry(string database) =>
        await AssertRefusedAsync(database, "DELETE FROM OversightEntries WHERE Sequence = 2");

    [OnBothDatabases]
    public async Task Lets_nobody_set_a_head_back(string database) =>
        await AssertRefusedAsync(database, "UPDATE OversightHeads SET Sequence = Sequence - 1");

    [OnBothDatabases]
    public async Task Lets_nobody_put_another_hash_at_a_head(string database) =>
        await AssertRefusedAsync(database, "UPDATE OversightHeads SET Hash = 'x'");

    [OnBothDatabases]
    public async Task Lets_nobody_give_a_head_to_another_chain(string database) =>
        await AssertRefusedAsync(database, "UPDATE OversightHeads SET Chain = '220199', Sequence = Sequence + 1");

    [OnBothDatabases]
    public async Task Lets_nobody_delete_a_head(string database) =>
        await AssertRefusedAsync(database, "DELETE FROM OversightHeads");

    [Theory]
    [InlineData("INSERT OR REPLACE INTO OversightEntries SELECT Chain, Sequence, At, 'x', ActorAgency, Act, Subject, SubjectKey, Note, "
        + "BeforeDigest, AfterDigest, PreviousHash, Hash FROM OversightEntries")]
    [InlineData("INSERT OR REPLACE INTO OversightHeads SELECT Chain, 1, Hash FROM OversightHeads")]
    public async Task Lets_nobody_replace_either_on_sqlite(string statement) => await AssertRefusedAsync(Databases.Sqlite, statement);

    [OnBothDatabases]
    public async Task Keeps_every_entry_whatever_its_age(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync(1);
        registry.Clock.Pass(TimeSpan.FromDays(3650));

        await registry.FileAsync(2);

        Assert.Equal(2, await registry.ReadAsync(db => db.OversightEntries.CountAsync()));
    }

    private static async Task AssertRefusedAsync(string database, string statement)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileAsync(1);
        await registry.FileAsync(2);

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));

        Assert.Contains("Oversight", refusal.Message, StringComparison.Ordinal);
        Assert.True((await registry.VerifyAsync()).IsSound);
        Assert.Equal(2, await registry.ReadAsync(db => db.OversightEntries.CountAsync()));
    }
}

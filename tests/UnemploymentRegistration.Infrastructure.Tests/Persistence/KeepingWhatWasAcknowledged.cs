using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

/// <summary>SQLite's own settings: what was answered stands on the disk.</summary>
public sealed class KeepingWhatWasAcknowledged
{
    private const long Full = 2;

    [Fact]
    public async Task Holds_on_every_connection_also_one_from_the_pool()
    {
        await using var registry = await Registry.OpenAsync();

        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Equal(
                ("wal", Full, 1L),
                await registry.ReadAsync(async db => (
                    await PragmaAsync(db, "journal_mode"),
                    await PragmaAsync(db, "synchronous"),
                    await PragmaAsync(db, "foreign_keys"))));
        }
    }

    [Fact]
    public async Task Holds_inside_the_transaction_that_saves()
    {
        await using var registry = await Registry.OpenAsync();

        await registry.ReadAsync(async db =>
        {
            await db.InTransactionAsync(async () => Assert.Equal(Full, await PragmaAsync(db, "synchronous")), CancellationToken.None);
            return 0;
        });
    }

    private static async Task<object?> PragmaAsync(RegistryDbContext db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        command.Transaction = (db.Database.CurrentTransaction as Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<System.Data.Common.DbTransaction>)?.Instance;
        var value = await command.ExecuteScalarAsync();
        await db.Database.CloseConnectionAsync();
        return value;
    }
}

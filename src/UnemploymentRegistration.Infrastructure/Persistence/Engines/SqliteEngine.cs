using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>SQLite has one writer: this program's writers queue here, other programs' at BEGIN IMMEDIATE.</summary>
public sealed class SqliteEngine : IDatabaseEngine, IDisposable
{
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    // 64 MB: with the usual two, pages of indexes over digests would go to the disk and back for each row. A page that many
    // transactions change is written back once for all of them, and the disk is waited for then: a fill that is cut off begins anew.
    private const string RoomForIndexes = "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 65536; PRAGMA synchronous = NORMAL";

    private readonly SemaphoreSlim _gate = new(1, 1);

    // SQLite counts what it allocates under one lock of the whole process, for figures that nobody asks for: two readers that
    // prepare their statements at once took twice as long each. It can only be said before the first connection.
    static SqliteEngine()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public string Name => "Sqlite";

    public string LockHeadSql => "SELECT Sequence, Hash FROM OversightHeads WHERE Chain = {0}";

    public string ReadKeyEditionSql => "SELECT Sealing, Indexing FROM KeyEditions WHERE Id = 1";

    public void Configure(DbContextOptionsBuilder options, string connectionString, int? maxBatchSize) => options
        .UseSqlite(connectionString, sqlite =>
        {
            sqlite.MigrationsAssembly("UnemploymentRegistration.Migrations.Sqlite");
            if (maxBatchSize is { } size)
            {
                sqlite.MaxBatchSize(size);
            }
        })
        .AddInterceptors(DurableConnection.Instance);

    public void Refine(ModelBuilder model)
    {
    }

    // EF Core's lock on SQLite is a row, and stays when its program is killed; ours is a file and does not.
    public async Task PrepareMigrationAsync(DbContext db, CancellationToken cancellationToken)
    {
        var exists = await db.Database
            .SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (exists > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        return new Turn(_gate);
    }

    // The transaction under way is the only one that writes: every turn is its own.
    public Task HoldTurnsAsync(DbContext db, IReadOnlyList<string> turns, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task MakeRoomAsync(DbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(RoomForIndexes, cancellationToken);

    // One prepared statement, row by row: what SQLite does for each row costs far more than the call.
    public Task AddRowsAsync(DbContext db, RowTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        using var insert = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = InsertInto(table);
        foreach (var place in Enumerable.Range(0, table.Columns.Count))
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = NameOf(place) });
        }

        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var place = 0; place < row.Length; place++)
            {
                insert.Parameters[place].Value = row[place] ?? DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    public bool IsDuplicate(DbException exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };

    public void Dispose() => _gate.Dispose();

    private static string InsertInto(RowTable table)
    {
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
        return $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({string.Join(", ", table.Columns.Select((_, place) => NameOf(place)))})";
    }

    private static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"$p{place}");

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}

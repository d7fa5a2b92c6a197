using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>SQLite has one writer: this program's writers queue here, other programs' at BEGIN IMMEDIATE.</summary>
public sealed class SqliteEngine : IDatabaseEngine, IDisposable
{
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    private readonly SemaphoreSlim _gate = new(1, 1);

    public string Name => "Sqlite";

    public string LockHeadSql => "SELECT Sequence, Hash FROM OversightHeads WHERE Chain = {0}";

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

    public bool IsDuplicate(DbException exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };

    public void Dispose() => _gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}

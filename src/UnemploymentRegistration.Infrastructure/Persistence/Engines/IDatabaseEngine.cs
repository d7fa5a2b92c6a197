using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>What the two databases do each in a way of its own; everything else is written once for both.</summary>
public interface IDatabaseEngine
{
    /// <summary>The word of <c>Database:Provider</c>.</summary>
    string Name { get; }

    void Configure(DbContextOptionsBuilder options, string connectionString, int? maxBatchSize);

    /// <summary>What the model needs on this database only.</summary>
    void Refine(ModelBuilder model);

    /// <summary>Clears away what a program left behind that was killed while it migrated.</summary>
    Task PrepareMigrationAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Waits for this writer's turn; held until its transaction is over.</summary>
    ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken);

    /// <summary>Reads the head of a chain and keeps it from others until the transaction ends.</summary>
    string LockHeadSql { get; }

    /// <summary>Whether a unique index or a primary key refused the row.</summary>
    bool IsDuplicate(DbException exception);
}

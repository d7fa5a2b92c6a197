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

    /// <summary>Keeps these turns from all other transactions, on every node, until the one under way ends; in the order given.</summary>
    Task HoldTurnsAsync(DbContext db, IReadOnlyList<string> turns, CancellationToken cancellationToken);

    /// <summary>Reads which keys are in force, and keeps them in force until the transaction ends.</summary>
    string ReadKeyEditionSql { get; }

    /// <summary>
    /// Gives the open connection memory for the indexes of millions of rows, and lets it write back what many transactions changed in
    /// one go. It keeps this until the program ends, so that it is for a verb that fills a database, and never for the portal.
    /// </summary>
    Task MakeRoomAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Adds very many rows, as fast as this database can, inside the transaction under way.</summary>
    /// <param name="db">The context whose transaction it is.</param>
    /// <param name="table">The table, and which value of a row belongs to which column.</param>
    /// <param name="rows">Values as the database stores them.</param>
    /// <param name="cancellationToken">Ends the work; the transaction is then rolled back by whoever opened it.</param>
    Task AddRowsAsync(DbContext db, RowTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken);

    /// <summary>Whether a unique index or a primary key refused the row.</summary>
    bool IsDuplicate(DbException exception);
}

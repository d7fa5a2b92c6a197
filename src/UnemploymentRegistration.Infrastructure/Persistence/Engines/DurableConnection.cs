using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>Readers beside the writer, and on the disk what was acknowledged: WAL with synchronous=FULL.</summary>
internal sealed class DurableConnection : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    // A connection that comes back from the pool is as it was left; every query opens one.
    private readonly ConditionalWeakTable<sqlite3, object> _set = [];

    public static DurableConnection Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (_set.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        _set.AddOrUpdate(handle, Settings);
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous calls; waiting for one would only cost a state machine.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}

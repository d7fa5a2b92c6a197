using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>Readers beside the writer, and on the disk what was acknowledged: WAL with synchronous=FULL.</summary>
internal sealed class DurableConnection : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public static DurableConnection Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
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

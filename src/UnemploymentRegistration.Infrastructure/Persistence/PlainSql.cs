using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>Statements inside the transaction of a context, past the query pipeline: every save pays for the few that go this way.</summary>
internal static class PlainSql
{
    // One plan for texts of every length, as EF Core declares them.
    private const int LengthOfText = 4000;

    private static readonly ConcurrentDictionary<string, string> _named = new(StringComparer.Ordinal);

    /// <summary>How many rows it changed; <c>{0}</c> in the statement stands for the first value.</summary>
    public static async Task<int> ExecuteAsync(DbContext db, string sql, IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(db, sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The first row, null where there is none.</summary>
    public static async Task<T?> FirstAsync<T>(
        DbContext db,
        string sql,
        IReadOnlyList<object?> values,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken)
        where T : class
    {
        await using var command = CommandOf(db, sql, values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? read(rows) : null;
    }

    private static DbCommand CommandOf(DbContext db, string sql, IReadOnlyList<object?> values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = _named.GetOrAdd(sql, static (text, count) => string.Format(
            CultureInfo.InvariantCulture, text, [.. Enumerable.Range(0, count).Select(NameOf)]), values.Count);
        for (var place = 0; place < values.Count; place++)
        {
            command.Parameters.Add(ParameterOf(command, NameOf(place), values[place]));
        }

        return command;
    }

    private static DbParameter ParameterOf(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        switch (value)
        {
            case DateTime:
                parameter.DbType = DbType.DateTime2;
                break;
            case string { Length: <= LengthOfText }:
                parameter.Size = LengthOfText;
                break;
        }

        return parameter;
    }

    private static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"@p{place}");
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>The rows that one filing leaves in the database, written again and again under new keys with plain ADO.NET.</summary>
/// <remarks>One connection and one writer; each set of rows is one transaction, on the disk when it is acknowledged.</remarks>
internal sealed class FiledRows : IDisposable
{
    private const string Chain = "bare";

    // What a filing writes; in each the newest row is the one that is written again.
    private static readonly string[] _tables = ["RegistrationApplications", "IdempotencyRecords", "OversightEntries"];

    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly List<RowCopy> _copies;
    private readonly SqliteCommand _head;
    private readonly SqliteCommand _draft;
    private long _key;
    private long _sequence;

    public FiledRows(string database)
    {
        _connection = new SqliteConnection($"Data Source={database}");
        _connection.Open();
        Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        _key = (long)Read("SELECT MAX(Id) FROM RegistrationApplications");
        _copies = [.. _tables.Select(table => new RowCopy(_connection, table))];
        Run($"INSERT OR REPLACE INTO OversightHeads (Chain, Sequence, Hash) VALUES ('{Chain}', 0, '')");
        _head = Prepare("UPDATE OversightHeads SET Sequence = $sequence, Hash = $hash WHERE Chain = $chain");
        _draft = Prepare("DELETE FROM ApplicationDrafts WHERE Id = $id");
    }

    /// <summary>Writes them once more.</summary>
    /// <param name="draft">The draft that goes with them; null where none was filled in.</param>
    public async Task<long> WriteAsync(long? draft)
    {
        await _turn.WaitAsync();
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var (key, sequence) = (++_key, ++_sequence);
            _copies.ForEach(copy => copy.Insert(transaction, key, sequence, Chain));
            Execute(_head, transaction, ("$sequence", sequence), ("$hash", RandomNumberGenerator.GetHexString(64)), ("$chain", Chain));
            if (draft is { } id)
            {
                Execute(_draft, transaction, ("$id", id));
            }

            transaction.Commit();
            return key;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _copies.ForEach(copy => copy.Dispose());
        _head.Dispose();
        _draft.Dispose();
        _connection.Dispose();
        _turn.Dispose();
    }

    private static void Execute(SqliteCommand command, SqliteTransaction transaction, params (string Name, object Value)[] values)
    {
        command.Transaction = transaction;
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Run(string sql)
    {
        using var command = Prepare(sql);
        command.ExecuteNonQuery();
    }

    private object Read(string sql)
    {
        using var command = Prepare(sql);
        return command.ExecuteScalar()!;
    }
}

/// <summary>The newest row of one table, with a key of its own for each copy.</summary>
internal sealed class RowCopy : IDisposable
{
    private readonly SqliteCommand _insert;
    private readonly string[] _columns;
    private readonly object[] _values;

    public RowCopy(SqliteConnection connection, string table)
    {
        using (var newest = connection.CreateCommand())
        {
            newest.CommandText = $"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1";
            using var row = newest.ExecuteReader();
            row.Read();
            _columns = [.. Enumerable.Range(0, row.FieldCount).Select(row.GetName)];
            _values = [.. Enumerable.Range(0, row.FieldCount).Select(row.GetValue)];
        }

        _insert = connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", _columns)}) VALUES ({string.Join(", ", _columns.Select((_, place) => $"$p{place}"))})";
        for (var place = 0; place < _columns.Length; place++)
        {
            _insert.Parameters.AddWithValue($"$p{place}", _values[place]);
        }
    }

    public void Insert(SqliteTransaction transaction, long key, long sequence, string chain)
    {
        _insert.Transaction = transaction;
        for (var place = 0; place < _columns.Length; place++)
        {
            _insert.Parameters[place].Value = _columns[place] switch
            {
                "Id" or "Application" or "SubjectKey" => key,
                "Key" => key.ToString(CultureInfo.InvariantCulture),
                "Sequence" => sequence,
                "Chain" => chain,
                "Person" or "Mobile" => Another(_values[place]),
                _ => _values[place],
            };
        }

        _insert.ExecuteNonQuery();
    }

    public void Dispose() => _insert.Dispose();

    // Another digest of the same length: the indexes over them are as costly as with real ones.
    private static object Another(object digest) => digest switch
    {
        byte[] bytes => RandomNumberGenerator.GetBytes(bytes.Length),
        string text => string.Concat(text.AsSpan(0, 4), RandomNumberGenerator.GetHexString(text.Length - 4)),
        _ => digest,
    };
}

using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Engines;

/// <summary>SQL Server locks rows by itself: writers pass at once, and a lost connection runs the unit again.</summary>
public sealed class SqlServerEngine : IDatabaseEngine
{
    private const string Binary = "Latin1_General_BIN2";

    private const int DuplicateKey = 2627;
    private const int DuplicateIndexRow = 2601;

    public string Name => "SqlServer";

    // The cast keeps the seek on one key: an nvarchar would make it a range, and lock the neighbouring chains too.
    // HOLDLOCK with UPDLOCK: two writers of a chain that does not exist yet wait for each other too.
    public string LockHeadSql => "SELECT [Sequence], [Hash] FROM [OversightHeads] WITH (UPDLOCK, HOLDLOCK) WHERE [Chain] = CAST({0} AS varchar(12))";

    /// <summary>Takes a turn, or fails where it does not come: a lock without a row, given back with the transaction.</summary>
    public static string HoldTurnSql =>
        "DECLARE @held int; EXEC @held = sp_getapplock @Resource = {0}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 10000; "
        + "IF @held < 0 THROW 50001, 'The turn did not come.', 1;";

    // Writers share it; only who brings newer keys changes it, and waits until those are done who wrote with the older.
    public string ReadKeyEditionSql => "SELECT [Sealing], [Indexing] FROM [KeyEditions] WITH (HOLDLOCK) WHERE [Id] = 1";

    public void Configure(DbContextOptionsBuilder options, string connectionString, int? maxBatchSize) => options
        .UseSqlServer(connectionString, sqlServer =>
        {
            sqlServer.MigrationsAssembly("UnemploymentRegistration.Migrations.SqlServer");
            sqlServer.UseCompatibilityLevel(150);
            sqlServer.EnableRetryOnFailure();
            if (maxBatchSize is { } size)
            {
                sqlServer.MaxBatchSize(size);
            }
        });

    // Codes, digests and keys are compared byte by byte, as SQLite does: in the usual collation "a" would equal "A". So are
    // people's names: a search by the beginning of a name is a range of them.
    public void Refine(ModelBuilder model)
    {
        var properties = model.Model.GetEntityTypes().SelectMany(type => type.GetProperties());
        foreach (var property in properties.Where(property => IsCode(property) || IsNameOfPerson(property)))
        {
            property.SetCollation(Binary);
        }
    }

    public Task PrepareMigrationAsync(DbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IDisposable>(NoWait.Instance);

    public async Task HoldTurnsAsync(DbContext db, IReadOnlyList<string> turns, CancellationToken cancellationToken)
    {
        foreach (var turn in turns)
        {
            await db.Database.ExecuteSqlRawAsync(HoldTurnSql, [turn], cancellationToken);
        }
    }

    // The server has the memory.
    public Task MakeRoomAsync(DbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    // Bulk copy checks no foreign keys unless it is told to.
    public async Task AddRowsAsync(DbContext db, RowTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        using var data = TableOf(table, rows);
        using var copy = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(),
            SqlBulkCopyOptions.CheckConstraints,
            (SqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        (copy.DestinationTableName, copy.BulkCopyTimeout) = ($"[{table.Name}]", 0);
        foreach (var column in table.Columns)
        {
            copy.ColumnMappings.Add(column, column);
        }

        await copy.WriteToServerAsync(data, cancellationToken);
    }

    // A column has the type of its values; one without any takes any.
    private static DataTable TableOf(RowTable table, IReadOnlyList<object?[]> rows)
    {
        var data = new DataTable(table.Name);
        foreach (var (column, place) in table.Columns.Select((column, place) => (column, place)))
        {
            var sample = rows.Select(row => row[place]).FirstOrDefault(value => value is not null);
            data.Columns.Add(column, Plain(sample)?.GetType() ?? typeof(string));
        }

        foreach (var row in rows)
        {
            data.Rows.Add([.. row.Select(value => Plain(value) ?? DBNull.Value)]);
        }

        return data;
    }

    // A table in memory takes a day only as a moment; the column takes its date.
    private static object? Plain(object? value) => value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : value;

    private static bool IsNameOfPerson(IMutableProperty property) =>
        property.Name == nameof(RegistrationRecord.Name)
        && (property.DeclaringType.ClrType == typeof(RegistrationRecord) || property.DeclaringType.ClrType == typeof(RegistrationApplication));

    private static bool IsCode(IReadOnlyProperty property) =>
        property.IsUnicode() is false || (property.IsPrimaryKey() && property.ClrType == typeof(string));

    public bool IsDuplicate(DbException exception) =>
        exception is SqlException { Number: DuplicateKey or DuplicateIndexRow };

    private sealed class NoWait : IDisposable
    {
        public static NoWait Instance { get; } = new();

        public void Dispose()
        {
        }
    }
}

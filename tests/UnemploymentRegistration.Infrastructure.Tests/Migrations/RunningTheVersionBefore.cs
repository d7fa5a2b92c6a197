using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Testing.SqlServer;

namespace UnemploymentRegistration.Infrastructure.Tests.Migrations;

/// <summary>While the nodes are renewed one by one, those of the version before go on writing to the new schema.</summary>
public sealed class RunningTheVersionBefore
{
    // What was released already stays as it is.
    private const string LastReleased = "_WindowAndDesk";

    // Each of them leaves what the version before reads and writes as it was. An index that goes refuses less than before.
    private static readonly Type[] _harmless =
    [
        typeof(AddColumnOperation), typeof(CreateTableOperation), typeof(CreateIndexOperation), typeof(InsertDataOperation), typeof(SqlOperation),
        typeof(DropIndexOperation),
    ];

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.SqlServer)]
    public async Task Meets_every_table_and_column_that_it_knows(string database)
    {
        var operations = await OperationsSinceAsync(database);

        Assert.NotEmpty(operations);
        Assert.All(operations, operation => Assert.Contains(operation.GetType(), _harmless));
    }

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.SqlServer)]
    public async Task May_leave_every_column_empty_that_it_does_not_know(string database)
    {
        var columns = (await OperationsSinceAsync(database)).OfType<AddColumnOperation>();

        Assert.All(columns, column => Assert.True(MayBeLeftEmpty(column), $"{column.Table}.{column.Name} is required and has no default."));
    }

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.SqlServer)]
    public async Task Meets_no_new_index_over_its_tables_that_could_refuse_its_rows(string database)
    {
        var operations = await OperationsSinceAsync(database);
        var own = operations.OfType<CreateTableOperation>().Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        var replaced = operations.OfType<DropIndexOperation>().Select(index => index.Table).ToHashSet(StringComparer.Ordinal);
        var added = operations.OfType<AddColumnOperation>().Select(column => $"{column.Table}.{column.Name}").ToHashSet(StringComparer.Ordinal);

        // Over a new table, or over a new column that its rows leave empty and the index leaves out; on SQLite two empty ones
        // never meet. One in the place of another that goes refuses fewer than that one did.
        Assert.All(
            operations.OfType<CreateIndexOperation>().Where(index => index.IsUnique && !own.Contains(index.Table) && !replaced.Contains(index.Table)),
            index => Assert.True(
                (index.Filter is not null || database == Databases.Sqlite) && index.Columns.Any(column => added.Contains($"{index.Table}.{column}")), index.Name));
    }

    private static bool MayBeLeftEmpty(AddColumnOperation column) =>
        column.IsNullable || column.DefaultValue is not null || column.DefaultValueSql is not null || column.ComputedColumnSql is not null;

    private static async Task<IReadOnlyList<MigrationOperation>> OperationsSinceAsync(string database)
    {
        if (database == Databases.SqlServer)
        {
            using var twin = new SqlServerTwin().Open();
            return OperationsSince(twin);
        }

        await using var registry = await Registry.OpenAsync();
        return await registry.ReadAsync(db => Task.FromResult(OperationsSince(db)));
    }

    private static IReadOnlyList<MigrationOperation> OperationsSince(DbContext db)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var released = assembly.Migrations.Keys.Single(id => id.EndsWith(LastReleased, StringComparison.Ordinal));
        return
        [
            .. assembly.Migrations
                .Where(migration => string.CompareOrdinal(migration.Key, released) > 0)
                .SelectMany(migration => assembly.CreateMigration(migration.Value, db.Database.ProviderName!).UpOperations),
        ];
    }
}

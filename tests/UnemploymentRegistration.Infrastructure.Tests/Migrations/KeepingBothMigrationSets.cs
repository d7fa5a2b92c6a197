using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Testing.SqlServer;

namespace UnemploymentRegistration.Infrastructure.Tests.Migrations;

public sealed partial class KeepingBothMigrationSets
{
    private static readonly SqlServerTwin _sqlServer = new();

    [Fact]
    public void Leaves_no_change_of_the_model_without_a_migration_on_sql_server()
    {
        using var db = _sqlServer.Open();

        Assert.False(db.Database.HasPendingModelChanges(), "Run eng/add-migration.sh.");
    }

    [Fact]
    public async Task Leaves_no_change_of_the_model_without_a_migration_on_sqlite()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.False(await registry.ReadAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())), "Run eng/add-migration.sh.");
    }

    [Fact]
    public async Task Names_the_migrations_of_both_databases_alike()
    {
        await using var registry = await Registry.OpenAsync();
        using var sqlServer = _sqlServer.Open();

        Assert.Equal(
            await registry.ReadAsync(db => Task.FromResult(db.Database.GetMigrations().Select(NameOf).ToList())),
            sqlServer.Database.GetMigrations().Select(NameOf));
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void Writes_every_migration_in_words_that_sql_server_understands(MigrationsSqlGenerationOptions options)
    {
        using var db = _sqlServer.Open();
        var migrations = db.Database.GetMigrations().ToList();
        Assert.NotEmpty(migrations);

        foreach (var (from, to) in migrations.Prepend(Migration.InitialDatabase).Zip(migrations))
        {
            AssertParses(db.GetService<IMigrator>().GenerateScript(from, to, options));
            AssertParses(db.GetService<IMigrator>().GenerateScript(to, from, options));
        }
    }

    [Theory]
    [InlineData("UX_RegistrationApplications_OpenPerson", "RegistrationApplications", "Pending")]
    [InlineData("UX_RegistrationRecords_ActivePerson", "RegistrationRecords", "Active")]
    public void Puts_rule_8_1_into_the_script_for_sql_server(string index, string table, string status)
    {
        using var db = _sqlServer.Open();

        Assert.Contains(
            $"CREATE UNIQUE INDEX [{index}] ON [{table}] ([Person]) WHERE Status = '{status}'",
            db.GetService<IMigrator>().GenerateScript(),
            StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Makes_the_indexes_of_rule_8_1(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var sql = database == Databases.Sqlite
            ? "SELECT name AS Value FROM sqlite_master WHERE type = 'index' AND name LIKE '%Person' AND sql LIKE 'CREATE UNIQUE INDEX%WHERE Status%'"
            : "SELECT name AS Value FROM sys.indexes WHERE is_unique = 1 AND has_filter = 1 AND name LIKE '%Person'";

        Assert.Equal(
            ["UX_RegistrationApplications_OpenPerson", "UX_RegistrationRecords_ActivePerson"],
            (await registry.ReadAsync(db => db.Database.SqlQueryRaw<string>(sql).ToListAsync())).Order(StringComparer.Ordinal));
    }

    [OnBothDatabases]
    public async Task Has_applied_all_of_them_to_a_database_that_the_portal_opened(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        Assert.Empty(await registry.ReadAsync(db => db.Database.GetPendingMigrationsAsync()));
    }

    private static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];

    private static void AssertParses(string script)
    {
        foreach (var batch in Go().Split(script).Where(batch => !string.IsNullOrWhiteSpace(batch)))
        {
            TSql.AssertParses(batch);
        }
    }

    [GeneratedRegex(@"^GO\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Go();
}

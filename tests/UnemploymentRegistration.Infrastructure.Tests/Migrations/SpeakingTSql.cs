using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Persistence.Keys;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;
using UnemploymentRegistration.Infrastructure.Protection.Renewal;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Testing.SqlServer;
using Xunit.Sdk;

namespace UnemploymentRegistration.Infrastructure.Tests.Migrations;

/// <summary>No SQL Server stands here, but its grammar does: what it will be sent is put before its parser.</summary>
public sealed partial class SpeakingTSql
{
    private static readonly SqlServerTwin _sqlServer = new();

    public static TheoryData<string> EntityTypes
    {
        get
        {
            using var db = _sqlServer.OpenTables();
            return [.. db.Model.GetEntityTypes().Select(type => type.Name)];
        }
    }

    public static TheoryData<string> HandWritten
    {
        get
        {
            using var db = _sqlServer.OpenTables();
            return
            [
                .. OversightTrail.Statements,
                .. KeyGuard.Statements,
                .. RenewalSteps.StatementsFor(db.Model),
                new SqlServerEngine().LockHeadSql,
                new SqlServerEngine().ReadKeyEditionSql,
                SqlServerEngine.HoldTurnSql,
                ChainWalk.Chains,
                ChainWalk.HeadOf,
                ChainWalk.Links,
                .. OfRecords(),
                .. UnemploymentRegistration.Migrations.SqlServer.AppendOnlyTrail.Statements,
            ];
        }
    }

    [Theory]
    [MemberData(nameof(EntityTypes))]
    public void Adds_changes_and_deletes_rows_of_every_table(string entityType)
    {
        Assert.Contains("INSERT ", _sqlServer.Save(entityType, EntityState.Added), StringComparison.Ordinal);
        Assert.Contains("DELETE ", _sqlServer.Save(entityType, EntityState.Deleted), StringComparison.Ordinal);
        if (HasMoreThanItsKey(entityType))
        {
            Assert.Contains("UPDATE ", _sqlServer.Save(entityType, EntityState.Modified), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(HandWritten))]
    public void Understands_what_is_written_by_hand(string statement) =>
        TSql.AssertParses(Placeholder().Replace(statement, "@p${number}"));

    [Theory]
    [InlineData("SELECT * FROM Applications LIMIT 10")]
    [InlineData("CREATE TABLE x (y INTEGER PRIMARY KEY AUTOINCREMENT)")]
    [InlineData("SELECT [Id] FROM [Applications")]
    [InlineData("INSERT OR IGNORE INTO x VALUES (1)")]
    public void Finds_out_who_speaks_another_language(string statement) =>
        Assert.Throws<XunitException>(() => TSql.AssertParses(statement));

    [Fact]
    public async Task Has_put_every_query_of_a_filing_before_the_parser()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.ApproveAsync(await registry.FileAsync());

        // The key of a request is looked for where it was there already.
        await registry.FileAsync();

        foreach (var table in new[] { "RegistrationApplication", "RegistrationRecord", "IdempotencyRecord" })
        {
            Assert.Contains(QuerySurvey.Surveyed, query => query.Contains(table, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Finds_a_query_that_only_sqlite_understands()
    {
        await using var registry = await Registry.OpenAsync();

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => registry.ReadAsync(db => db.Applications
            .Where(a => EF.Functions.Glob(a.Name, "李*"))
            .CountAsync()));

        Assert.Contains("Glob", refusal.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> OfRecords()
    {
        using var db = _sqlServer.OpenTables();
        var statements = new RecordStatements(db.Model.FindEntityType(typeof(RegistrationRecord))!);
        return [statements.KeysBehind, statements.KeysBetween, statements.RowsBetween];
    }

    private static bool HasMoreThanItsKey(string entityType)
    {
        using var db = _sqlServer.OpenTables();
        return db.Model.FindEntityType(entityType)!.GetProperties().Any(property => !property.IsPrimaryKey());
    }

    [GeneratedRegex(@"\{(?<number>[0-9]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

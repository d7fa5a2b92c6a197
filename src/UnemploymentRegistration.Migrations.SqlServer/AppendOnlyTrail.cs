using Microsoft.EntityFrameworkCore.Migrations;

namespace UnemploymentRegistration.Migrations.SqlServer;

/// <summary>审计记录只增不改: triggers that let nobody change or delete an entry, nor set a head back (rule 13.1).</summary>
public static class AppendOnlyTrail
{
    private static readonly (string Name, string Rule)[] _triggers =
    [
        ("TR_OversightEntries_AppendOnly", """
            ON [OversightEntries] INSTEAD OF UPDATE, DELETE AS
            BEGIN
                SET NOCOUNT ON;
                THROW 51000, N'OversightEntries is append-only', 1;
            END
            """),
        ("TR_OversightHeads_ForwardOnly", """
            ON [OversightHeads] AFTER UPDATE, DELETE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (
                    SELECT 1 FROM deleted d LEFT JOIN inserted i ON i.[Chain] = d.[Chain]
                    WHERE i.[Chain] IS NULL OR i.[Sequence] <= d.[Sequence])
                    THROW 51001, N'OversightHeads only go forward', 1;
            END
            """),
    ];

    /// <summary>What makes the triggers, for the test that has it parsed.</summary>
    public static IReadOnlyList<string> Statements { get; } = [.. _triggers.Select(trigger => $"CREATE TRIGGER [{trigger.Name}] {trigger.Rule}")];

    // A trigger must be the first word of its batch, which an idempotent script does not grant: hence EXEC.
    public static void Guard(MigrationBuilder migration)
    {
        foreach (var statement in Statements)
        {
            migration.Sql($"EXEC(N'{statement.Replace("'", "''", StringComparison.Ordinal)}');");
        }
    }

    /// <summary>Notes how far each chain had come, in a database of an earlier release.</summary>
    public static void NoteBaselines(MigrationBuilder migration) => migration.Sql(
        "INSERT INTO OversightBaselines (Chain, Sequence) SELECT Chain, Sequence FROM OversightHeads;");

    public static void Unguard(MigrationBuilder migration)
    {
        foreach (var (name, _) in _triggers)
        {
            migration.Sql($"DROP TRIGGER [{name}];");
        }
    }
}

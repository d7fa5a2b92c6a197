using Microsoft.EntityFrameworkCore.Migrations;

namespace UnemploymentRegistration.Migrations.Sqlite;

/// <summary>审计记录只增不改: triggers that let nobody change or delete an entry, nor set a head back (rule 13.1).</summary>
/// <remarks>
/// A migration that rebuilds one of these tables (SQLite does so to alter a column) loses its triggers and must add them again.
/// </remarks>
public static class AppendOnlyTrail
{
    // REPLACE deletes what stands in its way without asking the trigger of deletions; hence the two before INSERT.
    private static readonly (string Name, string Rule)[] _triggers =
    [
        ("TR_OversightEntries_NoUpdate", """
            BEFORE UPDATE ON OversightEntries
            BEGIN SELECT RAISE(ABORT, 'OversightEntries is append-only'); END
            """),
        ("TR_OversightEntries_NoDelete", """
            BEFORE DELETE ON OversightEntries
            BEGIN SELECT RAISE(ABORT, 'OversightEntries is append-only'); END
            """),
        ("TR_OversightEntries_NoReplace", """
            BEFORE INSERT ON OversightEntries
            WHEN EXISTS (SELECT 1 FROM OversightEntries WHERE Chain = NEW.Chain AND Sequence = NEW.Sequence)
            BEGIN SELECT RAISE(ABORT, 'OversightEntries is append-only'); END
            """),
        ("TR_OversightHeads_NoReturn", """
            BEFORE UPDATE ON OversightHeads
            WHEN NEW.Chain <> OLD.Chain OR NEW.Sequence <= OLD.Sequence
            BEGIN SELECT RAISE(ABORT, 'OversightHeads only go forward'); END
            """),
        ("TR_OversightHeads_NoDelete", """
            BEFORE DELETE ON OversightHeads
            BEGIN SELECT RAISE(ABORT, 'OversightHeads only go forward'); END
            """),
        ("TR_OversightHeads_NoReplace", """
            BEFORE INSERT ON OversightHeads
            WHEN EXISTS (SELECT 1 FROM OversightHeads WHERE Chain = NEW.Chain)
            BEGIN SELECT RAISE(ABORT, 'OversightHeads only go forward'); END
            """),
    ];

    public static void Guard(MigrationBuilder migration)
    {
        foreach (var (name, rule) in _triggers)
        {
            migration.Sql($"CREATE TRIGGER {name} {rule};");
        }
    }

    /// <summary>Notes how far each chain had come, in a database of an earlier release.</summary>
    public static void NoteBaselines(MigrationBuilder migration) => migration.Sql(
        "INSERT INTO OversightBaselines (Chain, Sequence) SELECT Chain, Sequence FROM OversightHeads;");

    public static void Unguard(MigrationBuilder migration)
    {
        foreach (var (name, _) in _triggers)
        {
            migration.Sql($"DROP TRIGGER {name};");
        }
    }
}

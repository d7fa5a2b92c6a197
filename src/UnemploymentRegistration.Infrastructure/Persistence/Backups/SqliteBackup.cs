using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Persistence.Backups;

/// <summary>
/// 备份: one file with the whole SQLite database as it stood at one moment, made while the portal serves; beside it the anchors of
/// the trail and the checksums of both. The key file is kept apart: who has both can read everything.
/// </summary>
public sealed class SqliteBackup(RegistrySettings settings, AnchorBook anchors)
{
    private const string Sums = ".sha256";
    private const string Anchors = ".anchors";

    public bool IsSqlite => settings.Provider == "Sqlite";

    public string Database => Path.GetFullPath(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);

    /// <summary>Makes the backup; the file is there only once it is whole and sound.</summary>
    /// <exception cref="InvalidDataException">The copy does not pass SQLite's own check.</exception>
    public void Make(string file)
    {
        // The anchors first: they must not know of entries that the copy does not hold.
        var sums = new List<string>();
        if (File.Exists(anchors.Path))
        {
            File.Copy(anchors.Path, file + Anchors, overwrite: true);
            sums.Add(SumOf(file + Anchors));
        }

        var draft = $"{file}.part";
        File.Delete(draft);
        if (!OperatingSystem.IsWindows())
        {
            using var _ = new FileStream(draft, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }

        Copy(draft);
        sums.Add(SumOf(draft, Path.GetFileName(file)));
        File.WriteAllLines(file + Sums, sums);
        File.Move(draft, file);
    }

    /// <summary>What is wrong with a backup before anything is done with it; null where nothing is.</summary>
    public static string? WhyUnusable(string file)
    {
        if (!File.Exists(file) || !File.Exists(file + Sums))
        {
            return $"缺少备份文件或校验文件：{file}、{file}{Sums}";
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var lines = File.ReadAllLines(file + Sums);
        return lines.Any(line => line.EndsWith($"  {Path.GetFileName(file)}", StringComparison.Ordinal))
            && lines.All(line => line.Split("  ") is [_, var name] && File.Exists(Path.Combine(folder, name)) && SumOf(Path.Combine(folder, name)) == line)
            ? null
            : "备份文件与校验文件不符，可能已损坏或被改动。";
    }

    /// <summary>Puts the backup in the place of the database and returns where the one before is kept; null where there was none.</summary>
    /// <exception cref="InvalidDataException">The backup does not pass SQLite's own check.</exception>
    /// <exception cref="IOException">Another program holds the database open.</exception>
    public string? PutInPlace(string file, DateTimeOffset now)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        var incoming = $"{Database}.incoming";
        File.Copy(file, incoming, overwrite: true);
        Check(incoming);
        string? aside = null;
        if (File.Exists(Database))
        {
            FoldTogether();
            aside = $"{Database}.before-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}";
            File.Move(Database, aside);
        }

        File.Move(incoming, Database);
        if (!File.Exists(anchors.Path) && File.Exists(file + Anchors))
        {
            Directory.CreateDirectory(settings.AnchorFolder);
            File.Copy(file + Anchors, anchors.Path);
        }

        return aside;
    }

    private void Copy(string draft)
    {
        using (var source = new SqliteConnection(settings.ConnectionString))
        using (var copy = Open(draft))
        {
            source.Open();
            source.BackupDatabase(copy);
            Run(copy, "PRAGMA journal_mode=DELETE");
        }

        Check(draft);
        using var file = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void Check(string file)
    {
        using var database = Open(file);
        if (Run(database, "PRAGMA integrity_check") is not "ok")
        {
            throw new InvalidDataException($"{file} does not pass the integrity check of SQLite.");
        }
    }

    // Leaving the write-ahead log takes nobody else at the database: this is asked of SQLite, and it tells.
    private void FoldTogether()
    {
        using var database = Open(Database);
        try
        {
            if (Run(database, "PRAGMA journal_mode=DELETE") is "delete")
            {
                return;
            }
        }
        catch (SqliteException exception)
        {
            throw new IOException("Another program holds the database open.", exception);
        }

        throw new IOException("Another program holds the database open.");
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 2 }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static string? Run(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar() as string;
    }

    // As sha256sum writes and checks it.
    private static string SumOf(string file, string? name = null)
    {
        using var content = File.OpenRead(file);
        return $"{Convert.ToHexStringLower(SHA256.HashData(content))}  {name ?? Path.GetFileName(file)}";
    }
}

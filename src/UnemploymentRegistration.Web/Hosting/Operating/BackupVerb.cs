using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Backups;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>backup FILE: the SQLite database as it stands now, while the portal serves.</summary>
public static class BackupVerb
{
    public static Verb Verb { get; } = new(
        "backup",
        "FILE",
        "copies the SQLite database, checked, with its checksum and anchors beside it; the portal may run",
        RunAsync);

    private static async Task<int> RunAsync(string[] words, IServiceProvider services)
    {
        if (words is not [var path])
        {
            await Console.Error.WriteLineAsync("用法：backup FILE");
            return Operating.Verb.WrongUse;
        }

        var (backup, file) = (services.GetRequiredService<SqliteBackup>(), Path.GetFullPath(path));
        if (WhyNot(backup, file) is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return Operating.Verb.Refused;
        }

        backup.Make(file);
        await WitnessAsync(services, OversightAct.BackupMade, Path.GetFileName(file));
        Console.WriteLine($"已备份到 {file}，通过完整性检查。密钥文件不在其中，请另行保管。");
        return Operating.Verb.Done;
    }

    /// <summary>The whole database left the house, or came back to an earlier state: both stand in the trail.</summary>
    internal static async Task WitnessAsync(IServiceProvider services, OversightAct act, string note)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IRegistryDbContext>();
        db.Witness(AgencyCode.Province, act, "Database", subjectKey: 22, note[..Math.Min(note.Length, 200)]);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static string? WhyNot(SqliteBackup backup, string file) => backup switch
    {
        { IsSqlite: false } => "backup 只用于 SQLite。SQL Server 的备份见 docs/operations.md。",
        _ when !File.Exists(backup.Database) => $"没有这个数据库：{backup.Database}",
        _ when File.Exists(file) => $"文件已存在：{file}",
        _ when !Directory.Exists(Path.GetDirectoryName(file)) => $"没有这个文件夹：{Path.GetDirectoryName(file)}",
        _ => null,
    };
}

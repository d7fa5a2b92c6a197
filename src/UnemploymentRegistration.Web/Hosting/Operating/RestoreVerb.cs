using System.Globalization;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Backups;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>restore FILE: puts a backup in the place of the SQLite database, keeps what was there, and verifies the trail.</summary>
public static class RestoreVerb
{
    public static Verb Verb { get; } = new(
        "restore",
        "FILE",
        "puts a backup in the place of the stopped portal's SQLite database, then runs audit-verify",
        RunAsync);

    private static async Task<int> RunAsync(string[] words, IServiceProvider services)
    {
        if (words is not [var path])
        {
            await Console.Error.WriteLineAsync("用法：restore FILE");
            return Operating.Verb.WrongUse;
        }

        var (backup, folder, file) = (
            services.GetRequiredService<SqliteBackup>(), services.GetRequiredService<FolderInUse>(), Path.GetFullPath(path));
        if (WhyNot(backup, file) is { } why)
        {
            return await RefuseAsync(why);
        }

        if (!folder.TryMarkAlone())
        {
            return await RefuseAsync("有程序正在使用这个数据文件夹。请先停止门户。");
        }

        try
        {
            var aside = backup.PutInPlace(file, TimeProvider.System.GetUtcNow());
            Console.WriteLine(aside is null ? "已恢复。" : $"已恢复。原来的数据库保留在 {aside}。");
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return await RefuseAsync($"没有恢复，数据库未改动：{exception.Message}");
        }

        return await VerifyAsync(services, Path.GetFileName(file));
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, string file)
    {
        await Verbs.MigrateAsync(services);
        await using (var scope = services.CreateAsyncScope())
        {
            var setBack = await scope.ServiceProvider.GetRequiredService<AnchoringOfARestore>().NoteAsync(CancellationToken.None);
            if (setBack > 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{setBack} 条审计链回到备份时的位置，此后的记录不在备份中。"));
            }
        }

        var exitCode = await AuditVerifyVerb.RunAsync(services);
        await BackupVerb.WitnessAsync(services, OversightAct.DatabaseRestored, file);
        return exitCode;
    }

    private static string? WhyNot(SqliteBackup backup, string file) => backup.IsSqlite
        ? SqliteBackup.WhyUnusable(file)
        : "restore 只用于 SQLite。SQL Server 的恢复见 docs/operations.md。";

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return Operating.Verb.Refused;
    }
}

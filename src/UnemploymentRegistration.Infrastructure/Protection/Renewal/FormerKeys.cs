using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Looks for everything that still rests on a former key, before that key is taken out of the file.</summary>
internal sealed class FormerKeys(RegistryDbContext db, RegistrySettings settings, ProtectionKeys keys)
{
    private static readonly Type[] _expiring = [typeof(SignInCode), typeof(IdempotencyRecord), typeof(PortalSession)];

    /// <summary>Every statement written by hand, for the test that parses what SQL Server will be sent.</summary>
    public static IReadOnlyList<string> StatementsFor(IModel model) =>
    [
        SealedSql("ComparisonBlocks", nameof(ComparisonBlock.Payload)),
        .. RenewalSteps.SealedColumns(model).Select(column => SealedSql(column.Table, column.Column)),
        .. IndexedColumns(model).Select(column => IndexedSql(column.Table, column.Column)),
    ];

    /// <summary>Rows that a renewal would find: written by a program that had not seen the new keys yet.</summary>
    public async Task<long> CountLeftAsync(CancellationToken cancellationToken)
    {
        var left = await CountAsync(SealedSql("ComparisonBlocks", nameof(ComparisonBlock.Payload)), FieldProtector.HeaderOf(keys.CurrentId), cancellationToken);
        foreach (var (_, table, column) in RenewalSteps.SealedColumns(db.Model))
        {
            left += await CountAsync(SealedSql(table, column), FieldProtector.HeaderOf(keys.CurrentId), cancellationToken);
        }

        foreach (var (_, table, column) in IndexedColumns(db.Model).Where(column => !_expiring.Contains(column.Type)))
        {
            left += await CountAsync(IndexedSql(table, column), Pattern, cancellationToken);
        }

        return left;
    }

    /// <summary>What passes away by itself, and must have done so before.</summary>
    public async Task<IReadOnlyList<string>> FindExpiringAsync(CancellationToken cancellationToken)
    {
        List<string> found = [];
        foreach (var type in _expiring)
        {
            var columns = IndexedColumns(db.Model).Where(column => column.Type == type).ToList();
            var counts = new List<long>();
            foreach (var (_, table, column) in columns)
            {
                counts.Add(await CountAsync(IndexedSql(table, column), Pattern, cancellationToken));
            }

            if (counts.Max() is > 0 and var rows)
            {
                found.Add($"{columns[0].Table}：{rows} 行摘要只能用旧索引密钥核对，到期删除后再结束");
            }
        }

        return [.. found, .. await FindListsAsync(cancellationToken), .. FindFiles()];
    }

    // Digests of the first key bear no number; those of every later one begin with it.
    private string Pattern => keys.CurrentIndexing == 1
        ? "%"
        : string.Create(CultureInfo.InvariantCulture, $"{keys.CurrentIndexing}{BlindIndex.Separator}%");

    private static string SealedSql(string table, string column) =>
        $"SELECT COUNT(*) AS Value FROM {table} WHERE {column} IS NOT NULL AND SUBSTRING({column}, 1, 3) <> {{0}}";

    private static string IndexedSql(string table, string column) => $"SELECT COUNT(*) AS Value FROM {table} WHERE {column} NOT LIKE {{0}}";

    private static IEnumerable<(Type Type, string Table, string Column)> IndexedColumns(IModel model) =>
    [
        .. from type in model.GetEntityTypes()
           from property in type.GetProperties()
           where property.ClrType == typeof(BlindIndex) && !TokenDigests.Hold(property)
           select (type.ClrType, type.GetTableName()!, property.GetColumnName()),
        (typeof(RegistrationApplication), "RegistrationApplications", nameof(RegistrationApplication.FormDigest)),
    ];

    private async Task<long> CountAsync(string sql, object parameter, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<int>(sql, parameter).SingleAsync(cancellationToken);

    private async Task<IEnumerable<string>> FindListsAsync(CancellationToken cancellationToken)
    {
        var current = keys.CurrentIndexing;
        var lists = await db.ComparisonLists.AsNoTracking()
            .Where(list => list.Status != ComparisonListStatus.Retired && list.Status != ComparisonListStatus.Failed
                && (list.IndexingKey ?? 1) != current)
            .Select(list => list.Source)
            .ToListAsync(cancellationToken);
        return lists.Select(source => $"比对名单 {source.ToCode()} 用旧密钥生成，请重新导入这一来源的名单");
    }

    private IEnumerable<string> FindFiles()
    {
        var header = FieldProtector.HeaderOf(keys.CurrentId)[1..];
        var jobs = Files("jobs", "*").Count(file => !StartsWith(file, skip: 1, header));
        if (jobs > 0)
        {
            yield return $"{jobs} 个任务文件用旧密钥加密，到期删除（7 天）后再结束";
        }

        var working = Files("comparison", "*.bin").Count(file => !StartsWith(file, SealedPages.Prefix + 1, header));
        if (working > 0)
        {
            yield return $"{working} 个比对名单的中间文件用旧密钥加密，导入完成后再结束";
        }
    }

    private IEnumerable<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(settings.DataFolder, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories) : [];
    }

    private static bool StartsWith(string path, int skip, byte[] wanted)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[skip + wanted.Length];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || head.AsSpan(skip).SequenceEqual(wanted);
    }
}

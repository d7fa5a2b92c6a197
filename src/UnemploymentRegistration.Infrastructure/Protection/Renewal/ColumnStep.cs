using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>A sealed column of a table without a trail, found by the model: a new table needs no step of its own.</summary>
internal sealed class ColumnStep<T>(string table, string column, FieldProtector protector, UnreadableRows unreadable) : IRenewalStep
    where T : class
{
    private const int BatchSize = 500;

    public string Name => $"{table}.{column}";

    /// <summary>Only what is still as it was read: who saved meanwhile used the newest key.</summary>
    public string Statement { get; } = StatementFor(table, column);

    public static string StatementFor(string table, string column) =>
        $"UPDATE {table} SET {column} = {{0}} WHERE Id = {{1}} AND {column} = {{2}}";

    public async Task<(int Renewed, (long Key, long Part)? Last)> RenewAsync(
        RegistryDbContext db,
        (long Key, long Part) after,
        CancellationToken cancellationToken)
    {
        var last = after.Key;
        var rows = await db.Set<T>().IgnoreQueryFilters().AsNoTracking()
            .Where(row => EF.Property<long>(row, "Id") > last)
            .OrderBy(row => EF.Property<long>(row, "Id"))
            .Take(BatchSize)
            .Select(row => new { Key = EF.Property<long>(row, "Id"), Value = EF.Property<Protected?>(row, column) })
            .ToListAsync(cancellationToken);
        var renewed = 0;
        foreach (var row in rows.Where(row => row.Value is not null && !protector.IsCurrent(row.Value)))
        {
            if (SealAnew(row.Key, row.Value!) is { } box)
            {
                renewed += await db.Database.ExecuteSqlRawAsync(Statement, [box, row.Key, row.Value!.Bytes.ToArray()], cancellationToken);
            }
        }

        return (renewed, rows.Count == 0 ? null : (rows[^1].Key, 0));
    }

    private byte[]? SealAnew(long key, Protected value)
    {
        byte[]? box = null;
        unreadable.Unless(() =>
        {
            var field = new ProtectedField(table, column, key);
            box = protector.SealBytes(protector.OpenBytes(value.Bytes.Span, field), field);
            return true;
        });
        return box;
    }
}

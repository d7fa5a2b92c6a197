using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

/// <summary>Holds every row of one kind of record against what the trail last said of it, a page of keys at a time.</summary>
internal interface IRecordWalk
{
    Task<long> CountAsync(CancellationToken cancellationToken);

    Task WalkAsync(TrailReport report, Func<int, Task> walked, CancellationToken cancellationToken);
}

/// <summary>By the number of the key, whatever type the model gives it and whatever word the database keeps for itself.</summary>
internal sealed class RecordStatements(IEntityType type)
{
    private readonly string _key = Quoted(type.FindPrimaryKey()!.Properties.Single().GetColumnName());
    private readonly string _table = Quoted(type.GetTableName()!);

    public string KeysBehind => $"SELECT {_key} AS Value FROM {_table} WHERE {_key} > {{0}}";

    public string KeysBetween => $"{KeysBehind} AND {_key} <= {{1}}";

    public string RowsBetween => $"SELECT * FROM {_table} WHERE {_key} > {{0}} AND {_key} <= {{1}}";

    private static string Quoted(string name) => $"\"{name}\"";
}

internal sealed class RecordWalk<T>(RegistryDbContext db) : IRecordWalk
    where T : Aggregate
{
    private const int PageSize = 500;
    private const int MostFaults = 20;
    private const int Looks = 5;

    private readonly string _subject = db.Model.FindEntityType(typeof(T))!.ShortName();
    private readonly RecordStatements _statements = new(db.Model.FindEntityType(typeof(T))!);

    public Task<long> CountAsync(CancellationToken cancellationToken) => db.Set<T>().IgnoreQueryFilters().LongCountAsync(cancellationToken);

    public async Task WalkAsync(TrailReport report, Func<int, Task> walked, CancellationToken cancellationToken)
    {
        var baselines = await db.OversightBaselines.AsNoTracking()
            .ToDictionaryAsync(b => b.Chain.Value, b => b.Sequence, cancellationToken);
        var last = long.MinValue;
        while (last < long.MaxValue && report.Faults.Count < MostFaults)
        {
            var (keys, upTo) = await NextKeysAsync(last, cancellationToken);
            var histories = (await StepsAsync(last, upTo, cancellationToken)).ToLookup(step => step.SubjectKey);
            var rows = await RowsAsync(last, upTo, cancellationToken);
            foreach (var key in keys)
            {
                var history = new RecordHistory([.. histories[key]]);
                if (Judge(key, history, rows.GetValueOrDefault(key), baselines, report) is not null)
                {
                    await LookAgainAsync(key, baselines, report, cancellationToken);
                }
            }

            report.Records += rows.Count;
            last = upTo;
            await walked(rows.Count);
        }
    }

    // The keys of rows and those of the trail side by side, up to where both pages are known to be complete.
    private async Task<(IReadOnlyList<long> Keys, long UpTo)> NextKeysAsync(long last, CancellationToken cancellationToken)
    {
        var stored = await db.Database.SqlQueryRaw<long>(_statements.KeysBehind, last)
            .OrderBy(key => key).Take(PageSize).ToListAsync(cancellationToken);
        var noted = await db.OversightEntries.AsNoTracking()
            .Where(e => e.Subject == _subject && e.SubjectKey > last && (e.BeforeDigest != null || e.AfterDigest != null))
            .Select(e => e.SubjectKey).Distinct().OrderBy(key => key).Take(PageSize).ToListAsync(cancellationToken);
        var upTo = new[] { stored, noted }.Where(page => page.Count == PageSize).Select(page => page[^1]).DefaultIfEmpty(long.MaxValue).Min();
        return ([.. stored.Union(noted).Where(key => key <= upTo).Order()], upTo);
    }

    private Task<List<RecordStep>> StepsAsync(long after, long upTo, CancellationToken cancellationToken) => db.OversightEntries.AsNoTracking()
        .Where(e => e.Subject == _subject && e.SubjectKey > after && e.SubjectKey <= upTo && (e.BeforeDigest != null || e.AfterDigest != null))
        .OrderBy(e => e.SubjectKey).ThenBy(e => e.At).ThenBy(e => e.Chain).ThenBy(e => e.Sequence)
        .Select(e => new RecordStep(e.SubjectKey, e.Chain.Value, e.Sequence, e.BeforeDigest, e.AfterDigest))
        .ToListAsync(cancellationToken);

    /// <summary>By key the digests that a row may rightly have; none where it cannot be read.</summary>
    private async Task<Dictionary<long, string[]>> RowsAsync(long after, long upTo, CancellationToken cancellationToken)
    {
        try
        {
            var rows = await db.Set<T>()
                .FromSqlRaw(_statements.RowsBetween, after, upTo)
                .IgnoreQueryFilters()
                .ToListAsync(cancellationToken);
            return rows.ToDictionary(row => row.OversightKey, row => DigestsOf(db.Entry(row)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && after != upTo - 1)
        {
            // One of them holds what the program cannot read; the others are held against the trail alone.
            db.ChangeTracker.Clear();
            return await RowByRowAsync(after, upTo, cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or ArgumentException or InvalidOperationException)
        {
            return new Dictionary<long, string[]> { [upTo] = [] };
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Dictionary<long, string[]>> RowByRowAsync(long after, long upTo, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<long, string[]>();
        var keys = await db.Database
            .SqlQueryRaw<long>(_statements.KeysBetween, after, upTo)
            .ToListAsync(cancellationToken);
        foreach (var key in keys)
        {
            foreach (var (own, digests) in await RowsAsync(key - 1, key, cancellationToken))
            {
                rows[own] = digests;
            }
        }

        return rows;
    }

    private static string[] DigestsOf(EntityEntry<T> entry) => [RecordDigest.Before(entry)!, RecordDigest.AsFirstReleased(entry)];

    // The portal may have changed it between the two reads: judged where the trail is the same before and after the row is read.
    private async Task LookAgainAsync(
        long key,
        Dictionary<string, long> baselines,
        TrailReport report,
        CancellationToken cancellationToken)
    {
        TrailFault? fault = null;
        for (var look = 0; look < Looks; look++)
        {
            var before = new RecordHistory(await StepsAsync(key - 1, key, cancellationToken));
            var row = (await RowsAsync(key - 1, key, cancellationToken)).GetValueOrDefault(key);
            var after = new RecordHistory(await StepsAsync(key - 1, key, cancellationToken));
            fault = Judge(key, after, row, baselines, report);
            if (fault is null || before.IsSameAs(after))
            {
                break;
            }
        }

        if (fault is not null)
        {
            report.Add(fault);
        }
    }

    private TrailFault? Judge(long key, RecordHistory history, string[]? row, Dictionary<string, long> baselines, TrailReport report)
    {
        TrailFault Fault(string what, RecordStep? at) => new(
            at?.Chain ?? "", at?.Sequence ?? 0, what, string.Create(CultureInfo.InvariantCulture, $"{_subject} {key}"));

        var isEarlier = history.Breaks.Count == 1 && BeganBefore(history, baselines);
        if (history.Breaks.Count > 0 && !isEarlier)
        {
            return Fault("记录在此条之前被绕过程序改动", history.Breaks[0]);
        }

        if (row is null)
        {
            return history.Latest.Count == 0 ? null : Fault("记录被绕过程序删除", history.Last);
        }

        if (history.Steps.Count == 0)
        {
            return Fault("审计中没有这条记录", at: null);
        }

        if (!row.Intersect(history.Latest).Any())
        {
            return Fault("记录在此条之后被绕过程序改动", history.Last);
        }

        report.NotComparable += isEarlier ? 1 : 0;
        return null;
    }

    private static bool BeganBefore(RecordHistory history, Dictionary<string, long> baselines) => history.Steps.Any(step =>
        step.Before is null && baselines.TryGetValue(step.Chain, out var reached) && step.Sequence <= reached);
}

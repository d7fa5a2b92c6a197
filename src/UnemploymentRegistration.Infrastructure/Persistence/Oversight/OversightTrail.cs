using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

/// <summary>审计链: one chain per agency; its head is read under a lock as the last step of the transaction (rule 13.1).</summary>
internal sealed class OversightTrail(IDatabaseEngine engine)
{
    private const string InsertHead = "INSERT INTO OversightHeads (Chain, Sequence, Hash) VALUES ({0}, {1}, {2})";

    private const string UpdateHead = "UPDATE OversightHeads SET Sequence = {1}, Hash = {2} WHERE Chain = CAST({0} AS varchar(12))";

    private const string InsertEntry =
        "INSERT INTO OversightEntries (Chain, Sequence, At, Actor, ActorAgency, Act, Subject, SubjectKey, Note, "
        + "BeforeDigest, AfterDigest, PreviousHash, Hash) "
        + "VALUES ({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12})";

    /// <summary>From so many acts on they are written as rows in bulk: a renewal of keys or a night of deleting.</summary>
    private const int Many = 50;

    // In the order of the statement above.
    private static readonly RowTable _entries = new(
        "OversightEntries",
        [
            "Chain", "Sequence", "At", "Actor", "ActorAgency", "Act", "Subject", "SubjectKey", "Note",
            "BeforeDigest", "AfterDigest", "PreviousHash", "Hash",
        ]);

    /// <summary>Every statement written by hand, for the test that parses what SQL Server will be sent.</summary>
    public static IReadOnlyList<string> Statements { get; } = [InsertHead, UpdateHead, InsertEntry];

    public async Task AppendAsync(
        DbContext db,
        IReadOnlyList<PendingEntry> pending,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        if (pending.Count >= Many)
        {
            await AppendManyAsync(db, [.. pending.Select(entry => new DatedEntry(entry, actor, at))], cancellationToken);
            return;
        }

        // Always in the order of the codes: two transactions over the same chains cannot lock each other out.
        foreach (var chain in pending.GroupBy(entry => entry.Chain.Value, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var head = await HeadOfAsync(db, chain.Key, cancellationToken);
            var isNew = head.Sequence == 0;
            foreach (var entry in chain)
            {
                head = await AppendAsync(db, entry, head, actor, at.UtcDateTime, cancellationToken);
            }

            await PlainSql.ExecuteAsync(db, isNew ? InsertHead : UpdateHead, [chain.Key, head.Sequence, head.Hash], cancellationToken);
        }
    }

    /// <summary>The same for very many acts that were done at times of their own; each chain in the order given.</summary>
    public async Task AppendManyAsync(DbContext db, IReadOnlyList<DatedEntry> dated, CancellationToken cancellationToken)
    {
        var rows = new List<object?[]>(dated.Count);
        foreach (var chain in dated.GroupBy(act => act.Entry.Chain.Value, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var head = await HeadOfAsync(db, chain.Key, cancellationToken);
            var isNew = head.Sequence == 0;
            foreach (var (entry, actor, at) in chain)
            {
                (head, var values) = Link(entry, head, actor, at.UtcDateTime);
                rows.Add(values);
            }

            await PlainSql.ExecuteAsync(db, isNew ? InsertHead : UpdateHead, [chain.Key, head.Sequence, head.Hash], cancellationToken);
        }

        await engine.AddRowsAsync(db, _entries, rows, cancellationToken);
    }

    private async Task<Head> HeadOfAsync(DbContext db, string chain, CancellationToken cancellationToken) =>
        await PlainSql.FirstAsync(db, engine.LockHeadSql, [chain], row => new Head(row.GetInt64(0), row.GetString(1)), cancellationToken)
        ?? new Head(Sequence: 0, Hash: "");

    private static async Task<Head> AppendAsync(
        DbContext db,
        PendingEntry entry,
        Head previous,
        Actor actor,
        DateTime at,
        CancellationToken cancellationToken)
    {
        var (head, values) = Link(entry, previous, actor, at);
        await PlainSql.ExecuteAsync(db, InsertEntry, values, cancellationToken);
        return head;
    }

    private static (Head Head, object?[] Values) Link(PendingEntry entry, Head previous, Actor actor, DateTime at)
    {
        var link = new ChainLink(
            entry.Chain.Value,
            previous.Sequence + 1,
            at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond)),
            actor.Name,
            actor.Officer?.Agency.Value,
            entry.Act.Kind.ToString(),
            entry.Subject,
            entry.SubjectKey,
            entry.Act.Note,
            entry.BeforeDigest,
            entry.AfterDigest,
            previous.Hash);
        var hash = link.Hash();

        return (new Head(link.Sequence, hash),
        [
            link.Chain, link.Sequence, link.At, link.Actor, link.ActorAgency, link.Act, link.Subject,
            link.SubjectKey, link.Note, link.BeforeDigest, link.AfterDigest, link.PreviousHash, hash,
        ]);
    }

    private sealed record Head(long Sequence, string Hash);
}

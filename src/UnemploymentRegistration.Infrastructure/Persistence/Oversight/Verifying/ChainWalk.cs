using Microsoft.EntityFrameworkCore;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

/// <summary>Walks a chain from its first link to its head, a page at a time, beside a portal that goes on writing.</summary>
internal sealed class ChainWalk(RegistryDbContext db)
{
    /// <summary>Every chain that either table knows of.</summary>
    public const string Chains = "SELECT Chain AS Value FROM OversightHeads UNION SELECT DISTINCT Chain FROM OversightEntries";

    // As text, not as the words of today: an act that nobody knows is a fault to be named, and no crash.
    public const string Links =
        "SELECT Sequence, At, Actor, ActorAgency, Act, Subject, SubjectKey, Note, BeforeDigest, AfterDigest, PreviousHash, Hash "
        + "FROM OversightEntries WHERE Chain = CAST({0} AS varchar(12)) AND Sequence > {1}";

    public const string HeadOf = "SELECT Sequence, Hash FROM OversightHeads WHERE Chain = CAST({0} AS varchar(12))";

    private const int PageSize = 1000;

    /// <summary>The first fault of the chain, if there is one.</summary>
    public async Task<TrailFault?> WalkAsync(string chain, Func<int, Task> walked, CancellationToken cancellationToken)
    {
        var last = new Position(0, "");
        while (true)
        {
            var before = last.Sequence;
            while (true)
            {
                var (reached, fault, isEnd) = await StepAsync(chain, last, walked, cancellationToken);
                if (fault is not null)
                {
                    return fault;
                }

                last = reached;
                if (isEnd)
                {
                    break;
                }
            }

            var heads = await db.Database.SqlQueryRaw<Position>(HeadOf, chain).ToListAsync(cancellationToken);
            if (heads is not [var head])
            {
                return new TrailFault(chain, last.Sequence, "链的末端记录被删除");
            }

            if (head.Sequence <= last.Sequence)
            {
                return JudgeHead(chain, last, head);
            }

            // Written meanwhile: an entry and its head become visible together, so there must be more to read now.
            if (last.Sequence == before)
            {
                return new TrailFault(chain, last.Sequence + 1, $"缺少记录：末端为第 {head.Sequence} 条，其后的记录被删除");
            }
        }
    }

    private static TrailFault? JudgeHead(string chain, Position last, Position head)
    {
        if (head.Sequence < last.Sequence)
        {
            return new TrailFault(chain, head.Sequence + 1, $"末端记录停在第 {head.Sequence} 条，其后还有记录");
        }

        return head.Hash == last.Hash ? null : new TrailFault(chain, last.Sequence, "末端的哈希与最后一条不符");
    }

    private async Task<(Position Reached, TrailFault? Fault, bool IsEnd)> StepAsync(
        string chain,
        Position last,
        Func<int, Task> walked,
        CancellationToken cancellationToken)
    {
        List<StoredLink> page;
        try
        {
            page = await db.Database.SqlQueryRaw<StoredLink>(Links, chain, last.Sequence == 0 ? long.MinValue : last.Sequence)
                .OrderBy(link => link.Sequence)
                .Take(PageSize)
                .ToListAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or InvalidOperationException)
        {
            return (last, new TrailFault(chain, last.Sequence + 1, "此条或其后不远的一条含有无法读取的内容"), IsEnd: true);
        }

        foreach (var link in page)
        {
            if (Judge(chain, last, link) is { } fault)
            {
                return (last, fault, IsEnd: true);
            }

            last = new Position(link.Sequence, link.Hash);
        }

        await walked(page.Count);
        return (last, null, page.Count < PageSize);
    }

    private static TrailFault? Judge(string chain, Position last, StoredLink link)
    {
        if (link.Sequence != last.Sequence + 1)
        {
            return link.Sequence > last.Sequence
                ? new TrailFault(chain, last.Sequence + 1, $"缺少记录：第 {last.Sequence} 条之后是第 {link.Sequence} 条")
                : new TrailFault(chain, link.Sequence, "序号不在链内");
        }

        if (link.PreviousHash != last.Hash)
        {
            return new TrailFault(chain, link.Sequence, "与前一条的哈希不相接：前一条被替换，或次序被改动");
        }

        return link.In(chain).Hash() == link.Hash ? null : new TrailFault(chain, link.Sequence, "内容被改动：与哈希不符");
    }

    /// <summary>An entry as it is stored.</summary>
    private sealed record StoredLink(
        long Sequence,
        DateTime At,
        string Actor,
        string? ActorAgency,
        string Act,
        string Subject,
        long SubjectKey,
        string? Note,
        string? BeforeDigest,
        string? AfterDigest,
        string PreviousHash,
        string Hash)
    {
        public ChainLink In(string chain) => new(
            chain, Sequence, At, Actor, ActorAgency, Act, Subject, SubjectKey, Note, BeforeDigest, AfterDigest, PreviousHash);
    }

    private sealed record Position(long Sequence, string Hash);
}

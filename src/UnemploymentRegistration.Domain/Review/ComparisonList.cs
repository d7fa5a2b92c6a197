namespace UnemploymentRegistration.Domain.Review;

/// <summary>比对名单: one file of a source, from its first line to its retirement; only a complete one answers (rule 7.1).</summary>
public sealed class ComparisonList
{
    private ComparisonList()
    {
    }

    /// <summary>Later lists have higher keys: of two complete ones the later answers.</summary>
    public long Id { get; private init; }

    public ComparisonSource Source { get; private init; }

    public ComparisonListStatus Status { get; private set; }

    /// <summary>The file's name without its folder.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>Length and digests of both ends: by these a killed load finds its file again.</summary>
    public string FileMark { get; private init; } = "";

    public long FileLength { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>The number of the indexing key by which its digests are made; empty for the first one.</summary>
    public int? IndexingKey { get; private init; }

    /// <summary>As the trail writes an actor.</summary>
    public string StartedBy { get; private init; } = "";

    public long BytesRead { get; private set; }

    public long Lines { get; private set; }

    public int BadLines { get; private set; }

    /// <summary>Where and why of the first bad lines, never their content.</summary>
    public IReadOnlyList<BadLine> FirstBadLines { get; private set; } = [];

    /// <summary>What the list knows; once the blocks are written.</summary>
    public long Entries { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why the load failed, in words.</summary>
    public string? Fault { get; private set; }

    public bool IsLoading => Status is ComparisonListStatus.Waiting or ComparisonListStatus.Reading or ComparisonListStatus.Writing;

    public static ComparisonList Start(
        long id,
        ComparisonSource source,
        ListFile file,
        string startedBy,
        DateTimeOffset now,
        int? indexingKey = null) => new()
        {
            IndexingKey = indexingKey,
            Id = id,
            Source = source,
            Status = ComparisonListStatus.Waiting,
            FileName = file.Name,
            FileMark = file.Mark,
            FileLength = file.Length,
            StartedAt = now,
            StartedBy = startedBy,
            ReportedAt = now,
        };

    public void ReportReading(ListProgress progress, DateTimeOffset now)
    {
        (Status, ReportedAt) = (ComparisonListStatus.Reading, now);
        (BytesRead, Lines, BadLines, FirstBadLines) = (progress.BytesRead, progress.Lines, progress.BadLines, progress.FirstBadLines);
    }

    public void ReportWriting(long entries, DateTimeOffset now) =>
        (Status, Entries, ReportedAt) = (ComparisonListStatus.Writing, entries, now);

    /// <summary>From now on this list answers.</summary>
    public void BecomeCurrent(DateTimeOffset now) =>
        (Status, ReportedAt, EndedAt) = (ComparisonListStatus.Current, now, now);

    /// <summary>A later list answers; what this one knew is deleted.</summary>
    public void Retire(DateTimeOffset now) => (Status, ReportedAt) = (ComparisonListStatus.Retired, now);

    public void Fail(string fault, DateTimeOffset now) =>
        (Status, Fault, ReportedAt, EndedAt) = (ComparisonListStatus.Failed, fault, now, now);
}

/// <summary>名单状态.</summary>
public enum ComparisonListStatus
{
    /// <summary>等待导入.</summary>
    Waiting = 1,

    /// <summary>正在读取.</summary>
    Reading = 2,

    /// <summary>正在写入.</summary>
    Writing = 3,

    /// <summary>使用中.</summary>
    Current = 4,

    /// <summary>已被新名单替换.</summary>
    Retired = 5,

    /// <summary>导入失败.</summary>
    Failed = 6,
}

/// <summary>The file of a list, so that it is known again.</summary>
public sealed record ListFile(string Name, long Length, string Mark);

/// <summary>A line that could not be used: its number in the file and the reason.</summary>
public sealed record BadLine(long Line, string Reason);

/// <summary>How far the reading of a list has come.</summary>
public sealed record ListProgress(long BytesRead, long Lines, int BadLines, IReadOnlyList<BadLine> FirstBadLines);

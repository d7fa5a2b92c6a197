namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>名单数据块: some thousand neighbouring entries of a list, sealed as one value; found by the first digest.</summary>
public sealed class ComparisonBlock
{
    public long List { get; init; }

    /// <summary>The head of the first digest in it, as a number that both databases order alike.</summary>
    public long First { get; init; }

    /// <summary>The head of the last one; all digests with the same head stand in one block.</summary>
    public long Last { get; init; }

    public int Entries { get; init; }

    public byte[] Payload { get; init; } = [];
}

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

/// <summary>What the trail says of one record: the digests before and after each act that changed it.</summary>
internal sealed class RecordHistory(IReadOnlyList<RecordStep> steps)
{
    private readonly HashSet<string> _left = [.. steps.Where(step => step.IsChange).Select(step => step.Before).OfType<string>()];

    private readonly HashSet<string> _reached = [.. steps.Where(step => step.IsChange).Select(step => step.After).OfType<string>()];

    public IReadOnlyList<RecordStep> Steps => steps;

    /// <summary>The digests that nothing followed: the last one, in a history without a break.</summary>
    /// <remarks>By what follows what, and not by the time: clocks of two nodes differ, and a record may move between chains.</remarks>
    public IReadOnlyList<string> Latest => [.. _reached.Where(digest => !_left.Contains(digest))];

    /// <summary>The acts that found the record in a state which no act had left it in: somebody changed it in between.</summary>
    public IReadOnlyList<RecordStep> Breaks =>
        [.. steps.Where(step => step.IsChange && step.Before is { } before && !_reached.Contains(before)).DistinctBy(step => step.Before)];

    /// <summary>The entry to name where the row does not fit.</summary>
    public RecordStep? Last =>
        steps.Where(step => step.After is { } after && !_left.Contains(after)).MaxBy(step => step.Sequence) ?? (steps.Count > 0 ? steps[^1] : null);

    public bool IsSameAs(RecordHistory other) => steps.SequenceEqual(other.Steps);
}

/// <summary>One entry about a record.</summary>
internal sealed record RecordStep(long SubjectKey, string Chain, long Sequence, string? Before, string? After)
{
    public bool IsChange => Before != After;
}

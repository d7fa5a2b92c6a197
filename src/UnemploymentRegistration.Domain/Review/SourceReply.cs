namespace UnemploymentRegistration.Domain.Review;

/// <summary>比对答复: what a source said when it was asked about one person; empty where it knows nothing of the number.</summary>
/// <param name="AsOf">The day of the list, or the day that a live source names.</param>
public sealed record SourceReply(IReadOnlyList<SourceEntry> Entries, DateOnly? AsOf)
{
    /// <summary>The words of a live source, as they came; sealed with the answer.</summary>
    public string? Words { get; init; }

    public override string ToString() => nameof(SourceReply);
}

/// <summary>One line of a source about the person's number.</summary>
/// <param name="SameName">Whether the line bears the applicant's name.</param>
/// <param name="Reference">By which the office finds its record again; personal, so sealed where it is kept.</param>
public sealed record SourceEntry(SourceFact Fact, DateOnly? Since, bool SameName, string? Reference)
{
    public override string ToString() => Fact.ToString();
}

using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>One attempt at a walk, and the list that it goes along.</summary>
/// <param name="Behind">How far the attempts before it came.</param>
public sealed record WalkHold(
    long Walk,
    int Attempt,
    long? Behind,
    long List,
    ComparisonSource Source,
    int IndexingKey,
    DateOnly AsOf);

/// <summary>How far a walk is, for whoever watches it.</summary>
/// <param name="Digested">People whose digest was made before the walk could begin.</param>
public sealed record WalkProgress(int Digested, int Compared, int Proposed, int Withdrawn);

/// <summary>The walk is not this program's any more: its lease lapsed, or a newer list answers.</summary>
public sealed class WalkLostException : Exception
{
    public WalkLostException()
    {
    }

    public WalkLostException(string message)
        : base(message)
    {
    }

    public WalkLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

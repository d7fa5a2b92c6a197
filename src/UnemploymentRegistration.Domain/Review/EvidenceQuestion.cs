using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>待比对: a question that a source has not answered yet; it waits and blocks nothing (rules 7.1, 12.5).</summary>
public sealed class EvidenceQuestion
{
    private static readonly TimeSpan _longestPause = TimeSpan.FromHours(1);

    private EvidenceQuestion()
    {
    }

    public RegistrationApplicationId Application { get; private init; }

    public ComparisonSource Source { get; private init; }

    public DateTimeOffset NextAskAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Why there was no answer, in words without personal data.</summary>
    public string Fault { get; private set; } = "";

    public static EvidenceQuestion Open(RegistrationApplicationId application, ComparisonSource source) =>
        new() { Application = application, Source = source };

    /// <summary>Asked in vain: again after a pause that grows fourfold from 15 seconds, an hour at most.</summary>
    public void Postpone(string fault, DateTimeOffset now)
    {
        var seconds = 15 * Math.Pow(4, Math.Min(Attempts, 10));
        Attempts++;
        (Fault, NextAskAt) = (fault, now + TimeSpan.FromSeconds(Math.Min(seconds, _longestPause.TotalSeconds)));
    }
}

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>How far the renewal of one table has come.</summary>
public sealed record RenewalProgress(string Step, long Renewed, bool IsDone);

/// <summary>What still needs the former keys, in words for an operator; empty where they are gone.</summary>
public sealed record RenewalRest(IReadOnlyList<string> Reasons)
{
    public bool IsNothing => Reasons.Count == 0;
}

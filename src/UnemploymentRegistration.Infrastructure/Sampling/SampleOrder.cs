namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>How many made-up people are wanted: registered ones, and ones whose application is still open.</summary>
public sealed record SampleOrder(int People, int Applications, int Seed)
{
    /// <summary>So many different identity numbers there are to make up.</summary>
    public const int Most = MadeUpNumbers.Most;

    public int Total => People + Applications;
}

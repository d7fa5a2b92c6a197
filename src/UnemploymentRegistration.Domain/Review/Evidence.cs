namespace UnemploymentRegistration.Domain.Review;

/// <summary>信息比对结果: what one source says of an applicant, and when it said so (rule 7.1).</summary>
/// <param name="AnsweredAt">Empty as long as the source has not answered.</param>
public sealed record Evidence(ComparisonSource Source, MatchOutcome Outcome, DateTimeOffset? AnsweredAt)
{
    /// <summary>Empty as long as the source has not answered.</summary>
    public JudgementBasis? Basis { get; init; }

    public SourceFact? Fact { get; init; }

    public DateOnly? FactSince { get; init; }

    /// <summary>The day whose knowledge the answer is: of the list, or as a live source says.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The number that was compared, masked.</summary>
    public string? DocumentMasked { get; init; }

    /// <summary>The name that was compared.</summary>
    public string? Name { get; init; }

    /// <summary>Why the source did not answer when it was last asked; empty where it did.</summary>
    public string? Fault { get; init; }

    /// <summary>When a source that did not answer is asked again.</summary>
    public DateTimeOffset? AskedAgainAt { get; init; }
}

/// <summary>比对来源 (rule 7.1).</summary>
public enum ComparisonSource
{
    /// <summary>公安人口身份信息.</summary>
    PopulationIdentity = 1,

    /// <summary>养老保险待遇领取.</summary>
    PensionReceipt = 2,

    /// <summary>社会保险参保缴费.</summary>
    SocialInsurance = 3,

    /// <summary>劳动用工备案.</summary>
    LabourFiling = 4,

    /// <summary>市场主体登记.</summary>
    BusinessRegistration = 5,
}

/// <summary>Unknown never approves and never refuses: it asks for a person (rule 7.1).</summary>
public enum MatchOutcome
{
    Match = 1,
    Mismatch = 2,
    Unknown = 3,
}

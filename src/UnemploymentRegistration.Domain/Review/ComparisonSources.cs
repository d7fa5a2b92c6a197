namespace UnemploymentRegistration.Domain.Review;

/// <summary>The words of the sources, as operators and settings write them, and which facts each may state.</summary>
public static class ComparisonSources
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<ComparisonSource> All { get; } = Enum.GetValues<ComparisonSource>();

    public static bool TryParse(string? code, out ComparisonSource source)
    {
        source = All.FirstOrDefault(candidate => candidate.ToCode() == code);
        return source != default;
    }

    public static string ToCode(this ComparisonSource source) => source switch
    {
        ComparisonSource.PopulationIdentity => "population-identity",
        ComparisonSource.PensionReceipt => "pension-receipt",
        ComparisonSource.SocialInsurance => "social-insurance",
        ComparisonSource.LabourFiling => "labour-filing",
        ComparisonSource.BusinessRegistration => "business-registration",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    /// <summary>Whether the office behind the source is the one that knows such a fact; others only repeat hearsay.</summary>
    public static bool MayState(this ComparisonSource source, SourceFact fact) => source switch
    {
        ComparisonSource.PopulationIdentity => fact is SourceFact.IdentityOk or SourceFact.Deceased or SourceFact.Imprisoned,
        ComparisonSource.PensionReceipt => fact is SourceFact.Pension,
        ComparisonSource.SocialInsurance => fact is SourceFact.Employed or SourceFact.FlexibleInsured,
        ComparisonSource.LabourFiling => fact is SourceFact.Employed,
        ComparisonSource.BusinessRegistration => fact is SourceFact.BusinessLicence,
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>管辖: who belongs to an agency acts for it and for every agency below it (rule 7.4).</summary>
public sealed record Jurisdiction(AgencyCode Head, AgencyLevel Level)
{
    public bool Covers(AgencyPath agency) => Level switch
    {
        AgencyLevel.Province => true,
        AgencyLevel.City => agency.City == Head,
        AgencyLevel.County => agency.County == Head,
        AgencyLevel.Street => agency.Street == Head,
        _ => agency.Agency == Head,
    };

    /// <summary>Whether a place lies in it; the code of an agency is that of its division.</summary>
    public bool Reaches(DivisionCode place) =>
        Level is AgencyLevel.Province || place.Value.StartsWith(Head.Value, StringComparison.Ordinal);
}

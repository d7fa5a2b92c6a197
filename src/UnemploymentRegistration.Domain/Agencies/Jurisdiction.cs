namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>管辖: who belongs to an agency acts for it and for every agency below it (rule 7.4).</summary>
public sealed record Jurisdiction(AgencyCode Head, AgencyLevel Level)
{
    public bool Covers(AgencyPath path) => Level switch
    {
        AgencyLevel.Province => true,
        AgencyLevel.City => path.City == Head,
        AgencyLevel.County => path.County == Head,
        AgencyLevel.Street => path.Street == Head,
        _ => path.Agency == Head,
    };
}

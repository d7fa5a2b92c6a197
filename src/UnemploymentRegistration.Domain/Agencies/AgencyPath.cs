namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>An agency with the ones above it, level by level; a level that it does not have is empty.</summary>
/// <remarks>Lists over a jurisdiction find their rows by one of these codes instead of by hundreds of agencies.</remarks>
public sealed record AgencyPath(AgencyCode Agency, AgencyCode? Street, AgencyCode? County, AgencyCode? City)
{
    public static AgencyPath Province { get; } = new(AgencyCode.Province, null, null, null);
}

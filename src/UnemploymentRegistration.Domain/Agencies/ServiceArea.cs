namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>服务范围: this agency serves exactly this division and what lies in it (rule 5.2).</summary>
public sealed class ServiceArea
{
    private ServiceArea()
    {
    }

    public AgencyCode Agency { get; private init; }

    public DivisionCode Division { get; private init; } = null!;

    public static ServiceArea Of(AgencyCode agency, DivisionCode division) =>
        new() { Agency = agency, Division = division };
}

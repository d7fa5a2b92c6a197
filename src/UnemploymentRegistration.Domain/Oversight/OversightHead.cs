using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Oversight;

/// <summary>The last link of an agency's chain; written only together with that link.</summary>
public sealed class OversightHead
{
    private OversightHead()
    {
    }

    public AgencyCode Chain { get; private init; }

    public long Sequence { get; private init; }

    public string Hash { get; private init; } = "";
}

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>A directory of agencies with what each of them serves.</summary>
public sealed record DerivedAgencies(IReadOnlyList<Agency> Agencies, IReadOnlyList<ServiceArea> ServiceAreas);

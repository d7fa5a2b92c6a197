using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>The agencies that somebody may mean who typed a part of a name, to choose from.</summary>
public sealed record AgenciesMeant(ListTools Tools, string? Typed, IReadOnlyList<Agency> Agencies)
{
    public const int MostNamed = 8;
}

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>What an administrator's jurisdiction reaches: its agencies, and the places that one of them serves.</summary>
public static class AgencyAdministration
{
    public static Agency? FindWithin(this AgencyDirectory agencies, AgencyCode code, Jurisdiction jurisdiction) =>
        agencies.Find(code) is { } agency && jurisdiction.Covers(agencies.PathOf(code)) ? agency : null;

    /// <summary>Whether the place belongs to the jurisdiction: one of its agencies serves it, at any height.</summary>
    public static bool Reaches(this AgencyDirectory agencies, DivisionCode division, Jurisdiction jurisdiction) =>
        jurisdiction.Level is AgencyLevel.Province
        || agencies.Serving(division).Any(near => jurisdiction.Covers(agencies.PathOf(near.Agency.Code)));
}

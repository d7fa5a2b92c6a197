namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>机构信息: what an administrator may change of an agency; an empty text is a fact nobody has given yet.</summary>
public sealed record AgencyFacts(
    string Name,
    string Address,
    string Phone,
    string OpeningHours,
    bool IsUrban,
    bool IsActive,
    bool TakesOnlineApplications,
    bool HasSingleOfficer);

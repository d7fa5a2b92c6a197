namespace UnemploymentRegistration.Domain.Intake;

/// <summary>比对情况: what the answers of the comparison sources come to, for lists (rule 7.1).</summary>
public enum EvidenceStanding
{
    /// <summary>No source has been asked about the form as it stands.</summary>
    Open = 1,

    /// <summary>Every source agrees with the applicant: only these may be decided many at once (rule 7.4).</summary>
    AllMatch = 2,

    /// <summary>Nothing speaks against the applicant, but a source is silent or cannot tell: a person looks.</summary>
    Unclear = 3,

    /// <summary>A source disagrees: to be looked into.</summary>
    Mismatch = 4,
}

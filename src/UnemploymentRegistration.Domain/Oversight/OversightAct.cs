namespace UnemploymentRegistration.Domain.Oversight;

/// <summary>What was done to a record (rule 13.1); the words are kept for as long as the trail is.</summary>
public enum OversightAct
{
    ApplicationSubmitted = 1,
    ApplicationApproved = 2,
    ApplicationRefused = 3,
    ApplicationMoved = 4,
    ApplicationWithdrawn = 5,
    PersonRegistered = 6,
    OfficerSignedIn = 7,
    OfficerSignInFailed = 8,
    OfficerSignedOut = 9,
    NumbersRevealed = 10,

    EvidenceGathered = 30,
    FindingRecorded = 31,
    ComparisonListStarted = 32,
    ComparisonListReplaced = 33,
    ComparisonListFailed = 34,
}

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
    ApplicationClaimed = 40,
    ApplicationReleased = 41,
    ApplicationTakenOver = 42,
    ApplicationCorrected = 43,
    PersonsCompared = 44,
    ObjectionFiled = 45,
    ObjectionUpheld = 46,
    ObjectionOverturned = 47,
    RefusalOverturned = 48,
    RegisteredFromEarlierDay = 49,
}

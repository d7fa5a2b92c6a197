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

    CalendarYearImported = 70,
    CalendarDayCorrected = 71,
    LocalHolidayChanged = 72,
    DecisionDueRecalculated = 73,
    FirstContactDueRecalculated = 74,
    AgencyOpened = 75,
    AgencyChanged = 76,
    ServiceAreaChanged = 77,
    DivisionsImported = 78,
    AgenciesImported = 79,
    ChannelTokenIssued = 80,
    ChannelTokenRevoked = 81,
    OfficerAccountOpened = 82,
    OfficerAccountClosed = 83,
    OfficerAccountReopened = 84,
    OfficerAccountMoved = 85,
    OfficerRoleChanged = 86,
    OfficerPasswordReset = 87,
    OfficerAccountUnlocked = 88,
    OfficerPasswordChanged = 89,
}

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>登记表项目: one answer of the form, as a correction names it; the words are kept with the corrections.</summary>
public enum FormField
{
    DocumentKind = 1,
    DocumentNumber = 2,
    Name = 3,
    Sex = 4,
    DateOfBirth = 5,
    EthnicGroup = 6,
    PoliticalStatus = 7,
    Education = 8,
    Health = 9,
    Disability = 10,
    Household = 11,
    Residence = 12,
    RegistrationPlaceBasis = 13,
    RegistrationPlace = 14,
    Mobile = 15,
    Landline = 16,
    Email = 17,
    OtherContact = 18,
    UnemployedSince = 19,
    Reason = 20,
    ReasonText = 21,
    ClaimsBenefit = 22,
    AppliesAsHardToEmploy = 23,
    Qualifications = 24,
    JobIntentions = 25,
    Remarks = 26,
}

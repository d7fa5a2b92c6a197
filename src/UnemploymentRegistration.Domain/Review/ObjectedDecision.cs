using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>原决定: the decision that is objected to, and who made it for which agency (rule 7.7).</summary>
public sealed record ObjectedDecision(
    ObjectionSubject Subject,
    RegistrationApplicationId Application,
    OfficerId Respondent,
    AgencyCode RespondentAgency);

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>提出申诉: what is said, by whom, when, who answers it, and by when (rule 7.7).</summary>
/// <param name="By">The applicant's account; null where an officer writes it down at a window.</param>
/// <param name="LastDay">The last day on which one may object.</param>
public sealed record ObjectionFiling(
    ObjectionStatement Statement,
    ApplicantAccountId? By,
    OfficerId? RecordedBy,
    DateTimeOffset At,
    DateOnly LastDay,
    AgencyPath Decider,
    Deadline AnswerDue);

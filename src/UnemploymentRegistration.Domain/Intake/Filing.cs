using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>受理: how a form came in, to whom it went and by when it must be decided.</summary>
/// <param name="Account">The applicant's account, where the applicant filed the form in this portal.</param>
public sealed record Filing(
    ChannelCode Channel,
    ApplicantAccountId? Account,
    DateTimeOffset SubmittedAt,
    Routing Routing,
    AgencyPath Agency,
    Deadline DecisionDue);

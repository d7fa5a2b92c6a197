using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>受理: how a form came in, to whom it went and by when it must be decided.</summary>
/// <param name="Account">The applicant's account, where the applicant filed the form in this portal.</param>
/// <param name="Paper">The signed form that was keyed in at a window; null for everything online.</param>
public sealed record Filing(
    ChannelCode Channel,
    ApplicantAccountId? Account,
    DateTimeOffset SubmittedAt,
    Routing Routing,
    AgencyPath Agency,
    Deadline DecisionDue,
    PaperForm? Paper = null)
{
    /// <summary>The version of the privacy notice that the applicant was shown; empty where this portal showed none.</summary>
    public string? NoticeVersion { get; init; }

    /// <summary>The day of the application: of the paper where there is one (rule 6.4).</summary>
    public DateOnly FiledOn => Paper?.SignedOn ?? SubmittedAt.DateInChina();
}

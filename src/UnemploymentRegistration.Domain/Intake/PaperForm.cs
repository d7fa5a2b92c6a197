using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>纸质登记表: the form signed at a window, by the day it bears, and the officer who keyed it in (rules 4.5, 7.4).</summary>
/// <param name="SignedOn">From this day the clock runs, also where the form was keyed in later (rule 6.4).</param>
public sealed record PaperForm(OfficerId EnteredBy, DateOnly SignedOn);

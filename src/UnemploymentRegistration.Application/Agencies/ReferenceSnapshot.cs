using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>Divisions, agencies and calendar as they stood at one moment; a use case keeps to one snapshot.</summary>
public sealed record ReferenceSnapshot(
    DivisionDirectory Divisions,
    AgencyDirectory Agencies,
    WorkingDayCalendar Calendar)
{
    /// <summary>The number of the last change that it knows.</summary>
    public int Edition { get; init; }

    public ApplicationRouter Router { get; } = new(Divisions, Agencies);
}

using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>对注销申诉的机构和期限: as for a refusal, from the day of the end (rule 7.7).</summary>
public sealed class ExitObjectionTerms(ReferenceData reference)
{
    /// <summary>The superior of the agency for which it was confirmed; the province answers for itself, by another person.</summary>
    public AgencyPath DeciderOver(Deregistration confirmed)
    {
        var agencies = reference.Current.Agencies;
        return agencies.PathOf(agencies.SuperiorOf(confirmed.ClosedFor ?? confirmed.Agency));
    }

    /// <summary>Sixty days after the end; where that is no working day, the next one.</summary>
    public DateOnly LastDayFor(Deregistration confirmed)
    {
        var endedOn = (confirmed.ClosedAt ?? confirmed.OpenedAt).DateInChina();
        return reference.Current.Calendar.FirstWorkingDayFrom(endedOn.AddDays(Objection.DaysToFile), DeciderOver(confirmed));
    }
}

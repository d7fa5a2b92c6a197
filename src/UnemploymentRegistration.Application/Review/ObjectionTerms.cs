using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>申诉的机构和期限: who answers an objection to a refusal, and until when one may object (rule 7.7).</summary>
public sealed class ObjectionTerms(ReferenceData reference)
{
    /// <summary>The superior of the agency that decided; the province answers for itself, by another person.</summary>
    public AgencyPath DeciderOver(RegistrationApplication refused)
    {
        var agencies = reference.Current.Agencies;
        return agencies.PathOf(agencies.SuperiorOf(refused.DecidedFor ?? refused.Agency));
    }

    /// <summary>Sixty days after the refusal; where that is no working day, the next one.</summary>
    public DateOnly LastDayFor(RegistrationApplication refused)
    {
        var decidedOn = (refused.DecidedAt ?? refused.SubmittedAt).DateInChina();
        return reference.Current.Calendar.FirstWorkingDayFrom(decidedOn.AddDays(Objection.DaysToFile), DeciderOver(refused));
    }
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>The clock of the first contact, and what a corrected calendar makes of it (rules 6.3, 6.5).</summary>
public sealed partial class RegistrationRecord
{
    /// <summary>The due day by a calendar: the one in force, or one that is still being rehearsed.</summary>
    public Deadline FirstContactDueBy(WorkingDayCalendar calendar, AgencyDirectory agencies) => calendar.DeadlineAfter(
        RegisteredOn,
        StatutoryLimits.WorkingDaysToFirstContact,
        agencies.PathOf(ServingAgency));

    /// <summary>Takes the due day of a changed calendar while the clock is open; whether that moved it.</summary>
    public bool Recalculate(WorkingDayCalendar calendar, AgencyDirectory agencies, string occasion)
    {
        var before = new Deadline(FirstContactDue, FirstContactDueIsProvisional);
        var after = FirstContactDueBy(calendar, agencies);
        if (Status is not RegistrationStatus.Active || before == after)
        {
            return false;
        }

        (FirstContactDue, FirstContactDueIsProvisional) = after;
        Record(OversightAct.FirstContactDueRecalculated, MovedDeadline.InWords(before, after, occasion));
        return true;
    }
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>The clock of the decision: where it started, for which agency, and what a corrected calendar makes of it.</summary>
public sealed partial class RegistrationApplication
{
    /// <summary>The agency whose calendar the clock follows, once the case has left it; empty while it is there (rule 6.4).</summary>
    public AgencyCode? ClockAgency { get; private set; }

    /// <summary>The due day by a calendar: the one in force, or one that is still being rehearsed.</summary>
    public Deadline DueBy(WorkingDayCalendar calendar, AgencyDirectory agencies) => calendar.DeadlineAfter(
        FiledOn,
        StatutoryLimits.WorkingDaysToDecide,
        agencies.PathOf(ClockAgency ?? Agency));

    /// <summary>Takes the due day of a changed calendar while the clock is open; whether that moved it (rule 6.5).</summary>
    public bool Recalculate(WorkingDayCalendar calendar, AgencyDirectory agencies, string occasion)
    {
        var (before, after) = (new Deadline(DecisionDue, DecisionDueIsProvisional), DueBy(calendar, agencies));
        if (!IsPending || before == after)
        {
            return false;
        }

        (DecisionDue, DecisionDueIsProvisional) = after;
        Record(OversightAct.DecisionDueRecalculated, MovedDeadline.InWords(before, after, occasion));
        return true;
    }

    /// <summary>机构停用: another agency takes over what waits at a closed one; the due date stays, as in rule 5.5 [ours].</summary>
    public Result FallBackTo(AgencyPath agency, string occasion)
    {
        if (!IsPending)
        {
            return ApplicationErrors.AlreadyDecided;
        }

        if (agency.Agency == Agency)
        {
            return ApplicationErrors.SameAgency;
        }

        Record(OversightAct.ApplicationMoved, $"{Agency} → {agency.Agency}：{occasion}");
        HandTo(agency);
        return Result.Success;
    }

    private void HandTo(AgencyPath agency)
    {
        ClockAgency ??= Agency;
        PutInChargeOf(agency);
    }
}

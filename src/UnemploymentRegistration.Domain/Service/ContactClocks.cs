using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>What a contact makes of the clocks of its case (rule 9.3).</summary>
internal static class ContactClocks
{
    /// <summary>Working days after which somebody who was not reached is tried again [ours].</summary>
    private const int WorkingDaysToTryAgain = 3;

    /// <summary>Whether contacts alone set and settle this duty.</summary>
    public static bool Drives(CaseDuty duty) =>
        duty is CaseDuty.FirstContact or CaseDuty.FollowUp or CaseDuty.AnotherAttempt or CaseDuty.PromisedCall;

    /// <summary>An attempt is the first contact, and keeps a promise, whether or not the person was there; a comparison is neither.</summary>
    public static IEnumerable<CaseDuty> SettledBy(ServiceContact contact) => contact.IsAttempt
        ? [CaseDuty.FirstContact, CaseDuty.PromisedCall, CaseDuty.AnotherAttempt]
        : [];

    /// <summary>The next step on its day; who was not reached is tried again and so stays listed.</summary>
    public static OpenDuty? NextAfter(ServiceContact contact, WorkingDayCalendar calendar, AgencyPath agency)
    {
        var kind = contact is { IsAttempt: true, IsReached: false } ? CaseDuty.AnotherAttempt : CaseDuty.PromisedCall;
        if (contact.NextStepOn is { } day)
        {
            return new OpenDuty(kind, day);
        }

        return kind is CaseDuty.AnotherAttempt
            ? OpenDuty.Counted(kind, contact.At.DateInChina(), WorkingDaysToTryAgain, calendar, agency)
            : null;
    }
}

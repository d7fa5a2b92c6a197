using System.Globalization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>Contacts, and what they make of the clocks (rules 9.2, 9.3).</summary>
public sealed partial class ServiceCase
{
    /// <summary>记录联系: when, by whom and for which agency the moment says, never a form.</summary>
    /// <param name="id">A new key.</param>
    /// <param name="words">What was typed.</param>
    /// <param name="moment">The officer, the time and the calendar.</param>
    public Result<ServiceContact> Contact(long id, ContactWords words, ContactMoment moment)
    {
        if (!IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        if (!moment.Officer.Jurisdiction.Covers(AgencyPath))
        {
            return ServiceCaseErrors.OutsideJurisdiction;
        }

        var contact = ServiceContact.Record(id, Id, words, moment);
        Follow(contact, moment.Calendar);
        Record(
            OversightAct.ContactRecorded,
            string.Create(CultureInfo.InvariantCulture, $"{id} {words.Method.ToCode()} {(words.IsReached ? "reached" : "not-reached")}"));
        return contact;
    }

    /// <summary>录入有误: by who wrote it, on the same day; it stays to be read and counts for nothing.</summary>
    /// <param name="contact">The mistaken one.</param>
    /// <param name="all">Every contact of this case.</param>
    /// <param name="officer">Who marks it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="calendar">By which the clocks are set again.</param>
    public Result Void(
        ServiceContact contact,
        IReadOnlyList<ServiceContact> all,
        Officer officer,
        DateTimeOffset now,
        WorkingDayCalendar calendar)
    {
        if (!IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        var mark = contact.MarkVoid(officer, now);
        if (mark.IsRefused)
        {
            return mark;
        }

        Start(OpenDuty.Counted(CaseDuty.FirstContact, OpenedOn, StatutoryLimits.WorkingDaysToFirstContact, calendar, AgencyPath));
        foreach (var counted in all.Where(one => one.Id != contact.Id && one.Counts).OrderBy(one => one.Id))
        {
            Follow(counted, calendar);
        }

        Record(OversightAct.ContactVoided, contact.Id.ToString(CultureInfo.InvariantCulture));
        return Result.Success;
    }

    private void Follow(ServiceContact contact, WorkingDayCalendar calendar)
    {
        foreach (var kind in ContactClocks.SettledBy(contact))
        {
            Drop(kind);
        }

        FollowUpFrom(contact.At.DateInChina());
        if (ContactClocks.NextAfter(contact, calendar, AgencyPath) is { } next)
        {
            Put(next);
        }
    }
}

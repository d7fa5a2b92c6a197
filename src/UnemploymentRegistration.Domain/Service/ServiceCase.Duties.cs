using System.Globalization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>What is due, of which the earliest is the person's place on the list (rules 6.3, 6.6, 9.3).</summary>
public sealed partial class ServiceCase
{
    /// <summary>One of each kind at most; of a closed case what was due when it was closed.</summary>
    public IReadOnlyList<OpenDuty> Duties { get; private set; } = [];

    /// <summary>The earliest due day; null of a closed case.</summary>
    public DateOnly? NextDue { get; private set; }

    public bool NextDueIsProvisional { get; private set; }

    public CaseDuty? NextReason { get; private set; }

    /// <summary>The latest day that was counted in working days: until then a changed calendar may move something.</summary>
    public DateOnly? CountedUntil { get; private set; }

    public OpenDuty? Find(CaseDuty kind) => Duties.FirstOrDefault(duty => duty.Kind == kind);

    /// <summary>Something is owed from now on; of one kind the earlier day stands.</summary>
    public void Expect(CaseDuty kind, DateOnly due, bool isProvisional) => Expect(new OpenDuty(kind, due, isProvisional));

    /// <inheritdoc cref="Expect(CaseDuty, DateOnly, bool)"/>
    public void Expect(OpenDuty duty)
    {
        if (Find(duty.Kind) is { } known && known.Due <= duty.Due)
        {
            return;
        }

        Put(duty);
        Record(OversightAct.CaseDutyExpected, InWords(duty));
    }

    /// <summary>It was done, or is not owed any more; whether it was.</summary>
    public bool Settle(CaseDuty kind)
    {
        if (Find(kind) is not { } duty)
        {
            return false;
        }

        Drop(kind);
        Record(OversightAct.CaseDutySettled, InWords(duty));
        return true;
    }

    /// <summary>Whether another calendar would move anything; one in force, or one that is still being rehearsed.</summary>
    public bool MovesBy(WorkingDayCalendar calendar, AgencyDirectory agencies) =>
        IsOpen && Duties.Any(duty => duty.CountedAgain(calendar, agencies.PathOf(Agency)).Deadline != duty.Deadline);

    /// <summary>Takes the days of a changed calendar; whether that moved anything (rule 6.5).</summary>
    public bool Recalculate(WorkingDayCalendar calendar, AgencyDirectory agencies, string occasion)
    {
        if (!IsOpen)
        {
            return false;
        }

        var moved = (
            from duty in Duties
            let after = duty.CountedAgain(calendar, agencies.PathOf(Agency))
            where after.Deadline != duty.Deadline
            select (Before: duty, After: after)).ToList();
        foreach (var (before, after) in moved)
        {
            Put(after);
            Record(OversightAct.CaseDueRecalculated, MovedDeadline.InWords(before.Deadline, after.Deadline, occasion));
        }

        return moved.Count > 0;
    }

    private static string InWords(OpenDuty duty) =>
        string.Create(CultureInfo.InvariantCulture, $"{duty.Kind.ToCode()} {duty.Due:yyyy-MM-dd}");

    private void Start(OpenDuty firstContact)
    {
        Duties = [.. Duties.Where(duty => !ContactClocks.Drives(duty.Kind)), firstContact];
        FollowUpFrom(OpenedOn);
    }

    private void FollowUpFrom(DateOnly day) =>
        Put(new OpenDuty(CaseDuty.FollowUp, Grade.NextFollowUpAfter(day), IsProvisional: false, day));

    private void Put(OpenDuty duty)
    {
        Duties = [.. Duties.Where(other => other.Kind != duty.Kind), duty];
        Refresh();
    }

    private void Drop(CaseDuty kind)
    {
        Duties = [.. Duties.Where(other => other.Kind != kind)];
        Refresh();
    }

    private void Refresh()
    {
        var next = IsOpen ? Duties.MinBy(duty => (duty.Due, duty.Kind)) : null;
        (NextDue, NextReason, NextDueIsProvisional) = (next?.Due, next?.Kind, next is { IsProvisional: true });
        CountedUntil = IsOpen ? Duties.Where(duty => duty.WorkingDays is not null).Max(duty => (DateOnly?)duty.Due) : null;
    }
}

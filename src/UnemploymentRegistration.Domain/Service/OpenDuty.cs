using System.Text.Json.Serialization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>待办事项: what is owed to a person, and so why the person is on the list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseDuty>))]
public enum CaseDuty
{
    /// <summary>首次联系: five working days, 二(一).</summary>
    FirstContact = 1,

    /// <summary>本月跟踪: at least once in every calendar month, 二(二).</summary>
    FollowUp = 2,

    /// <summary>约定回访: a return call that was promised for a day.</summary>
    PromisedCall = 3,

    /// <summary>本人报告: what the person reported waits for an officer (rule 9.5).</summary>
    PersonReport = 4,

    /// <summary>帮扶计划复核.</summary>
    PlanReview = 5,

    /// <summary>情况核实: a proposal to deregister waits for findings (rule 10.2).</summary>
    Finding = 6,

    /// <summary>转接: a hand-over waits for its acceptance (rule 9.7).</summary>
    HandOver = 7,

    /// <summary>未联系上，再次联系: who was not reached stays listed (rule 9.3).</summary>
    AnotherAttempt = 8,

    /// <summary>推介回访: of an open referral; only its outcome settles it, and no other call (9.1(3)).</summary>
    ReturnCall = 9,
}

/// <summary>待办: one duty with its day. What was counted in working days says from when, so that a calendar can count it again.</summary>
/// <param name="From">The day from which it runs; of the monthly follow-up the day of the latest contact.</param>
/// <param name="WorkingDays">How many; null where the day was named or is the end of a month.</param>
public sealed record OpenDuty(
    CaseDuty Kind,
    DateOnly Due,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsProvisional = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? From = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WorkingDays = null)
{
    [JsonIgnore]
    public Deadline Deadline => new(Due, IsProvisional);

    /// <summary>So many working days after a day, by the calendar of the agency whose duty it is (rule 6.4).</summary>
    public static OpenDuty Counted(CaseDuty kind, DateOnly from, int workingDays, WorkingDayCalendar calendar, AgencyPath agency)
    {
        var (on, isProvisional) = calendar.DeadlineAfter(from, workingDays, agency);
        return new OpenDuty(kind, on, isProvisional, from, workingDays);
    }

    /// <summary>The same duty by another calendar; a day that was named stays.</summary>
    public OpenDuty CountedAgain(WorkingDayCalendar calendar, AgencyPath agency) => this is { From: { } from, WorkingDays: { } days }
        ? Counted(Kind, from, days, calendar, agency)
        : this;
}

/// <summary>The words of the duties, as addresses and the trail write them.</summary>
public static class CaseDuties
{
    public static string ToCode(this CaseDuty duty) => duty switch
    {
        CaseDuty.FirstContact => "first-contact",
        CaseDuty.FollowUp => "follow-up",
        CaseDuty.PromisedCall => "promised-call",
        CaseDuty.PersonReport => "person-report",
        CaseDuty.PlanReview => "plan-review",
        CaseDuty.Finding => "finding",
        CaseDuty.HandOver => "hand-over",
        CaseDuty.AnotherAttempt => "another-attempt",
        CaseDuty.ReturnCall => "return-call",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    public static bool TryParse(string? code, out CaseDuty duty)
    {
        duty = Enum.GetValues<CaseDuty>().FirstOrDefault(candidate => candidate.ToCode() == code);
        return duty != default;
    }
}

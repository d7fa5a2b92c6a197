using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Service;

public sealed class LookingAfterAPerson
{
    private static readonly DateOnly _endOfApril = new(2026, 4, 30);

    [Fact]
    public void Begins_with_a_first_contact_within_five_working_days()
    {
        var served = ACase.Open();

        Assert.Equal((new DateOnly(2026, 3, 10), CaseDuty.FirstContact), (served.NextDue, served.NextReason));
        Assert.Equal(_endOfApril, served.Find(CaseDuty.FollowUp)!.Due);
        Assert.Equal(new DateOnly(2026, 3, 10), served.CountedUntil);
    }

    [Fact]
    public void Goes_on_at_the_end_of_the_next_month_even_on_a_holiday()
    {
        var served = ACase.Open();

        served.ContactOn(new(2026, 3, 5));
        Assert.Equal((_endOfApril, CaseDuty.FollowUp), (served.NextDue, served.NextReason));

        // 31 May 2026 is a Sunday.
        served.ContactOn(new(2026, 4, 1), id: 2);
        Assert.Equal(new DateOnly(2026, 5, 31), served.NextDue);
    }

    [Fact]
    public void Keeps_who_was_not_reached_on_the_list()
    {
        var served = ACase.Open();

        served.ContactOn(new(2026, 3, 5), ACase.Words(isReached: false));

        Assert.Null(served.Find(CaseDuty.FirstContact));
        Assert.Equal((new DateOnly(2026, 3, 10), CaseDuty.AnotherAttempt), (served.NextDue, served.NextReason));

        served.ContactOn(new(2026, 3, 9), id: 2);
        Assert.Equal(CaseDuty.FollowUp, served.NextReason);
    }

    [Fact]
    public void Keeps_a_promise_for_its_day()
    {
        var served = ACase.Open();

        served.ContactOn(new(2026, 3, 5), ACase.Words(nextStepOn: new(2026, 3, 20)));
        Assert.Equal((new DateOnly(2026, 3, 20), CaseDuty.PromisedCall), (served.NextDue, served.NextReason));

        served.ContactOn(new(2026, 3, 20), id: 2);
        Assert.Null(served.Find(CaseDuty.PromisedCall));
    }

    [Fact]
    public void Takes_a_comparison_for_a_follow_up_and_never_for_a_first_contact()
    {
        var served = ACase.Open();

        served.ContactOn(new(2026, 4, 5), ACase.Words(ContactMethod.Comparison));

        Assert.Equal(CaseDuty.FirstContact, served.NextReason);
        Assert.Equal(new DateOnly(2026, 5, 31), served.Find(CaseDuty.FollowUp)!.Due);
    }

    [Theory]
    [InlineData(ServiceGrade.Usual, "2026-04-30")]
    [InlineData(ServiceGrade.Close, "2026-03-20")]
    [InlineData(ServiceGrade.Intensive, "2026-03-12")]
    public void Comes_sooner_by_the_grade_and_never_later(ServiceGrade grade, string due)
    {
        var served = ACase.Open();
        served.ContactOn(new(2026, 3, 5));

        served.Take(grade);

        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), served.NextDue);
        served.Take(ServiceGrade.Usual);
        Assert.Equal(_endOfApril, served.NextDue);
    }

    [Fact]
    public void Is_for_who_is_in_charge()
    {
        var served = ACase.Open();

        var contact = served.Contact(1, ACase.Words(), ACase.MomentOn(new(2026, 3, 5), AnApplication.Supervisor("222401")));

        Assert.Equal(ServiceCaseErrors.OutsideJurisdiction, contact.Error);
    }

    [Fact]
    public void Ends_once_and_runs_on_with_its_clocks_when_the_end_is_undone()
    {
        var served = ACase.Open();

        Assert.False(served.Close(CaseEnd.Deregistered, new(2026, 3, 6)).IsRefused);
        Assert.Equal((null, null, null), (served.NextDue, served.NextReason, served.CountedUntil));
        Assert.Equal(ServiceCaseErrors.Closed, served.Close(CaseEnd.Deregistered, new(2026, 3, 6)).Error);
        Assert.Equal(ServiceCaseErrors.Closed, served.Contact(1, ACase.Words(), ACase.MomentOn(new(2026, 3, 6))).Error);

        Assert.False(served.Reopen().IsRefused);
        Assert.Equal((new DateOnly(2026, 3, 10), CaseDuty.FirstContact), (served.NextDue, served.NextReason));
        Assert.Null(served.End);
    }

    [Fact]
    public void Keeps_the_earlier_of_two_days_of_one_kind_until_it_is_settled()
    {
        var served = ACase.Open();

        served.Expect(CaseDuty.PersonReport, new(2026, 3, 6), isProvisional: false);
        served.Expect(CaseDuty.PersonReport, new(2026, 3, 9), isProvisional: false);

        Assert.Equal((new DateOnly(2026, 3, 6), CaseDuty.PersonReport), (served.NextDue, served.NextReason));
        Assert.True(served.Settle(CaseDuty.PersonReport));
        Assert.False(served.Settle(CaseDuty.PersonReport));
        Assert.Equal(
            [OversightAct.CaseDutyExpected, OversightAct.CaseDutySettled],
            served.Acts.Select(act => act.Kind));
    }

    [Fact]
    public void Follows_a_changed_calendar_in_what_is_counted_in_working_days_alone()
    {
        var served = ACase.Open();
        var changed = TheCalendarOf2026.With(TheCalendarOf2026.DayOffIn("220102", new(2026, 3, 4)));

        Assert.True(served.MovesBy(changed, JilinInBrief.Agencies));
        Assert.True(served.Recalculate(changed, JilinInBrief.Agencies, "测试"));

        Assert.Equal(new DateOnly(2026, 3, 11), served.NextDue);
        Assert.Equal(_endOfApril, served.Find(CaseDuty.FollowUp)!.Due);
        Assert.False(served.Recalculate(changed, JilinInBrief.Agencies, "测试"));
    }

    [Fact]
    public void Takes_a_mistaken_contact_back_on_its_day_by_who_wrote_it()
    {
        var (served, day) = (ACase.Open(), new DateOnly(2026, 3, 5));
        var first = served.ContactOn(day, ACase.Words(isReached: false));
        var mistaken = served.ContactOn(day, id: 2);
        var another = AnApplication.Supervisor() with { Id = new OfficerId(8) };

        Assert.Equal(ServiceCaseErrors.VoidedByTheOfficerOnTheDay, Void(served, mistaken, [first, mistaken], day.AddDays(1)).Error);
        Assert.Equal(ServiceCaseErrors.VoidedByTheOfficerOnTheDay, Void(served, mistaken, [first, mistaken], day, another).Error);
        Assert.False(Void(served, mistaken, [first, mistaken], day).IsRefused);

        Assert.Equal((new DateOnly(2026, 3, 10), CaseDuty.AnotherAttempt), (served.NextDue, served.NextReason));
        Assert.Equal(ServiceCaseErrors.VoidedAlready, Void(served, mistaken, [first, mistaken], day).Error);
    }

    private static Results.Result Void(
        ServiceCase served,
        ServiceContact contact,
        IReadOnlyList<ServiceContact> all,
        DateOnly day,
        Officer? officer = null) =>
        served.Void(contact, all, officer ?? ACase.CaseOfficer, ACase.At(day).AddHours(1), TheCalendarOf2026.Published);
}

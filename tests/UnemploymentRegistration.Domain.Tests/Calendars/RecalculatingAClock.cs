using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Calendars;

/// <summary>Filed on Monday 2 March 2026, due on Thursday; registered on Tuesday, first contact due on the Tuesday after.</summary>
public sealed class RecalculatingAClock
{
    private static readonly DateOnly _wednesday = new(2026, 3, 4);

    [Fact]
    public void Moves_the_decision_of_a_case_whose_days_changed_and_says_so()
    {
        var application = AnApplication.For();

        Assert.True(application.Recalculate(OffOn("22", _wednesday), JilinInBrief.Agencies, "更正"));

        Assert.Equal(new DateOnly(2026, 3, 6), application.DecisionDue);
        Assert.Equal(
            new Act(OversightAct.DecisionDueRecalculated, "2026-03-05 → 2026-03-06：更正"),
            application.Acts[^1]);
    }

    [Fact]
    public void Leaves_a_case_whose_days_are_the_same_and_says_nothing()
    {
        var application = AnApplication.For();
        var acts = application.Acts.Count;

        Assert.False(application.Recalculate(OffOn("22", new(2026, 3, 6)), JilinInBrief.Agencies, "更正"));

        Assert.Equal((new DateOnly(2026, 3, 5), acts), (application.DecisionDue, application.Acts.Count));
    }

    [Fact]
    public void Never_touches_a_case_that_was_decided()
    {
        var application = AnApplication.For();
        application.Approve(AnApplication.Supervisor(), AnApplication.Tuesday);

        Assert.False(application.Recalculate(OffOn("22", _wednesday), JilinInBrief.Agencies, "更正"));
        Assert.Equal(new DateOnly(2026, 3, 5), application.DecisionDue);
    }

    [Theory]
    [InlineData("2201", true)]
    [InlineData("220102", true)]
    [InlineData("2224", false)]
    public void Keeps_local_days_of_the_line_of_the_agency_only(string place, bool moves) =>
        Assert.Equal(moves, AnApplication.For().Recalculate(OffOn(place, _wednesday), JilinInBrief.Agencies, "更正"));

    [Theory]
    [InlineData("2201", true)]
    [InlineData("2224", false)]
    public void Follows_the_agency_at_which_it_started_wherever_the_case_went_since(string place, bool moves)
    {
        var application = AnApplication.For();
        application.MoveTo(JilinInBrief.PathOf("222401001"), "常住地实际在延吉", AnApplication.Supervisor("220102"), AnApplication.Monday);

        Assert.Equal(new AgencyCode("220102001"), application.ClockAgency);
        Assert.Equal(moves, application.Recalculate(OffOn(place, _wednesday), JilinInBrief.Agencies, "更正"));
    }

    [Fact]
    public void Takes_the_mark_of_a_provisional_day_away_once_its_year_is_there()
    {
        var application = AnApplication.For(submittedAt: new DateTimeOffset(2026, 12, 30, 9, 0, 0, TimeSpan.FromHours(8)));
        var (unknown, imported) = (TheCalendarOf2026.Published, new WorkingDayCalendar([2026, 2027], [new(2027, 1, 1)], [], []));
        application.Recalculate(unknown, JilinInBrief.Agencies, "暂定");
        Assert.Equal((new DateOnly(2027, 1, 4), true), (application.DecisionDue, application.DecisionDueIsProvisional));

        application.Recalculate(imported, JilinInBrief.Agencies, "导入2027年日历");

        Assert.Equal((new DateOnly(2027, 1, 5), false), (application.DecisionDue, application.DecisionDueIsProvisional));
        Assert.Equal("2027-01-04（暂定） → 2027-01-05：导入2027年日历", application.Acts[^1].Note);
    }

    [Fact]
    public void Moves_the_first_contact_by_the_days_of_the_serving_agency()
    {
        var record = Registered();

        Assert.False(record.Recalculate(OffOn("2224", _wednesday), JilinInBrief.Agencies, "更正"));
        Assert.True(record.Recalculate(OffOn("220102001", _wednesday), JilinInBrief.Agencies, "更正"));

        Assert.Equal(new DateOnly(2026, 3, 11), record.FirstContactDue);
        Assert.Equal(
            new Act(OversightAct.FirstContactDueRecalculated, "2026-03-10 → 2026-03-11：更正"),
            record.Acts[^1]);
    }

    private static WorkingDayCalendar OffOn(string place, DateOnly day) =>
        TheCalendarOf2026.With(TheCalendarOf2026.DayOffIn(place, day));

    private static RegistrationRecord Registered()
    {
        var application = AnApplication.For();
        application.Approve(AnApplication.Supervisor(), AnApplication.Tuesday);
        var enrolment = new Enrolment(
            new DateOnly(2026, 3, 3),
            IsUrban: true,
            JilinInBrief.PathOf("220102001"),
            new Deadline(new DateOnly(2026, 3, 10), IsProvisional: false));
        return RegistrationRecord.Open(new(9), application, enrolment, OpenProtector.Instance);
    }
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Calendars;

public sealed class CountingWorkingDays
{
    private static readonly AgencyPath _nanling = JilinInBrief.PathOf("220102001");

    [Theory]
    [InlineData("2026-11-23", 1, "2026-11-24")] // a Monday
    [InlineData("2026-11-23", 3, "2026-11-26")]
    [InlineData("2026-11-25", 3, "2026-11-30")] // over a weekend
    [InlineData("2026-11-27", 1, "2026-11-30")] // a Friday
    [InlineData("2026-11-28", 1, "2026-11-30")] // a Saturday
    [InlineData("2026-11-29", 1, "2026-11-30")] // a Sunday
    public void Leaves_out_the_day_of_the_event_and_the_weekend(string start, int days, string due) =>
        Assert.Equal(new Deadline(Day(due), IsProvisional: false), After(start, days));

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")] // the day before National Day
    [InlineData("2026-10-01", 1, "2026-10-08")] // filed on the holiday itself
    [InlineData("2026-12-31", 1, "2027-01-01")] // New Year counts as long as nobody has published 2027
    public void Leaves_out_published_days_off(string start, int days, string due) =>
        Assert.Equal(Day(due), After(start, days).On);

    [Theory]
    [InlineData("2026-10-09", 1, "2026-10-10")] // the Saturday after National Day
    [InlineData("2026-10-08", 3, "2026-10-12")]
    [InlineData("2026-02-13", 1, "2026-02-14")] // the Saturday before Spring Festival
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-02-26", 3, "2026-03-02")] // with Saturday 28 February
    [InlineData("2026-01-03", 1, "2026-01-04")] // a Sunday
    public void Counts_make_up_weekend_days(string start, int days, string due) =>
        Assert.Equal(new Deadline(Day(due), IsProvisional: false), After(start, days));

    [Theory]
    [InlineData("2026-12-30", 1, "2026-12-31", false)]
    [InlineData("2026-12-30", 2, "2027-01-01", true)]
    [InlineData("2026-12-31", 3, "2027-01-05", true)]
    [InlineData("2025-12-30", 1, "2025-12-31", true)]
    [InlineData("2025-12-31", 1, "2026-01-04", false)]
    public void Marks_a_deadline_provisional_that_needs_a_year_nobody_has_imported(
        string start,
        int days,
        string due,
        bool isProvisional) =>
        Assert.Equal(new Deadline(Day(due), isProvisional), After(start, days));

    [Fact]
    public void Refuses_a_limit_of_no_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => After("2026-11-23", 0));

    [Theory]
    [InlineData("2026-03-06", "2026-03-06")]
    [InlineData("2026-03-07", "2026-03-09")]
    [InlineData("2026-10-01", "2026-10-08")]
    public void Moves_the_end_of_a_limit_of_days_past_days_off(string day, string first) =>
        Assert.Equal(Day(first), TheCalendarOf2026.Published.FirstWorkingDayFrom(Day(day), JilinInBrief.PathOf("220102")));

    [Fact]
    public void Starts_from_the_day_in_Beijing_when_the_server_keeps_another()
    {
        var lastMinuteOfSunday = new DateTimeOffset(2026, 11, 22, 15, 59, 59, TimeSpan.Zero);
        var firstMinuteOfMonday = new DateTimeOffset(2026, 11, 22, 16, 0, 0, TimeSpan.Zero);

        Assert.Equal(Day("2026-11-25"), DecisionDue(lastMinuteOfSunday));
        Assert.Equal(Day("2026-11-26"), DecisionDue(firstMinuteOfMonday));
    }

    private static DateOnly DecisionDue(DateTimeOffset submittedAt) => TheCalendarOf2026.Published
        .DeadlineAfter(submittedAt.DateInChina(), StatutoryLimits.WorkingDaysToDecide, _nanling)
        .On;

    private static Deadline After(string start, int days) =>
        TheCalendarOf2026.Published.DeadlineAfter(Day(start), days, _nanling);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}

using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Calendars;

public sealed class SayingHowADueDayStands
{
    [Theory]
    [InlineData("2026-11-24", DueKind.OnTime, 2)] // Tuesday for Thursday
    [InlineData("2026-11-25", DueKind.NearlyDue, 1)]
    [InlineData("2026-11-26", DueKind.NearlyDue, 0)]
    public void Counts_the_working_days_left(string today, DueKind kind, int left)
    {
        var state = StateOf(due: "2026-11-26", today);

        Assert.Equal((kind, left, 0), (state.Kind, state.WorkingDaysLeft, state.DaysOverdue));
    }

    [Fact]
    public void Belongs_to_the_limit_until_its_last_minute()
    {
        var lastMinute = new DateTimeOffset(2026, 11, 26, 15, 59, 59, TimeSpan.Zero).DateInChina();
        var nextMinute = lastMinute.AddDays(1);
        var due = new DateOnly(2026, 11, 26);

        Assert.True(State(due, lastMinute).EndsToday);
        Assert.Equal(DueState.OverdueBy(1), State(due, nextMinute));
    }

    [Theory]
    [InlineData("2026-11-27")] // Friday
    [InlineData("2026-11-28")]
    [InlineData("2026-11-29")]
    public void Is_nearly_due_before_the_weekend_that_leads_to_the_day(string today)
    {
        var state = StateOf(due: "2026-11-30", today);

        Assert.Equal((DueKind.NearlyDue, 1, false), (state.Kind, state.WorkingDaysLeft, state.EndsToday));
    }

    [Fact]
    public void Is_nearly_due_before_a_month_that_ends_on_a_weekend() =>
        Assert.Equal(DueKind.NearlyDue, StateOf(due: "2026-10-31", today: "2026-10-30").Kind);

    [Fact]
    public void Is_nearly_due_before_the_long_holiday() =>
        Assert.Equal(DueKind.NearlyDue, StateOf(due: "2026-10-08", today: "2026-09-30").Kind);

    [Fact]
    public void Counts_calendar_days_once_overdue() =>
        Assert.Equal(DueState.OverdueBy(4), StateOf(due: "2026-11-26", today: "2026-11-30"));

    private static DueState StateOf(string due, string today) =>
        State(DateOnly.ParseExact(due, "yyyy-MM-dd"), DateOnly.ParseExact(today, "yyyy-MM-dd"));

    private static DueState State(DateOnly due, DateOnly today) =>
        TheCalendarOf2026.Published.StateOf(due, today, JilinInBrief.PathOf("220102001"));
}

using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Calendars;

public sealed class SweepingTheClocks
{
    private static readonly DateOnly _firstDay = new(2026, 3, 4);

    [Fact]
    public void Begins_with_the_first_day_that_changed()
    {
        var sweep = Sweep();

        Assert.Equal((_firstDay, 0L, ClockKind.Decision), (sweep.LastDue, sweep.LastKey, sweep.Clock));
        Assert.False(sweep.IsThrough);
    }

    [Fact]
    public void Goes_from_decisions_to_first_contacts_and_starts_again_with_the_first_day()
    {
        var sweep = Sweep();
        sweep.Advance(new DateOnly(2026, 3, 9), 77, looked: 5, moved: 2);

        sweep.EndKind(AnApplication.Monday);

        Assert.Equal((ClockKind.FirstContact, _firstDay, 0L), (sweep.Clock, sweep.LastDue, sweep.LastKey));
        Assert.Equal((5, 2), (sweep.Looked, sweep.Moved));
    }

    [Fact]
    public void Goes_through_a_second_time_when_every_program_has_read_the_new_calendar()
    {
        var sweep = Sweep();
        sweep.EndKind(AnApplication.Monday);
        sweep.EndKind(AnApplication.Monday);

        Assert.Equal((2, ClockKind.Decision), (sweep.Pass, sweep.Clock));
        Assert.Equal(AnApplication.Monday + ClockSweep.Grace, sweep.NotBefore);
        Assert.Null(sweep.FinishedAt);
        Assert.True(sweep.IsThrough);
    }

    [Fact]
    public void Is_finished_after_the_second_pass_which_counts_nobody_twice()
    {
        var sweep = Sweep();
        sweep.EndKind(AnApplication.Monday);
        sweep.EndKind(AnApplication.Monday);
        sweep.Advance(_firstDay, 1, looked: 5, moved: 1);
        sweep.EndKind(AnApplication.Tuesday);
        sweep.EndKind(AnApplication.Tuesday);

        Assert.Equal(AnApplication.Tuesday, sweep.FinishedAt);
        Assert.Equal((0, 1), (sweep.Looked, sweep.Moved));
    }

    private static ClockSweep Sweep() => ClockSweep.Request(1, _firstDay, "更正", AnApplication.Monday);
}

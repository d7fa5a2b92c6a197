using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Calendars;

/// <summary>3 September 2026 is a Thursday, and a holiday in 延边.</summary>
public sealed class KeepingLocalHolidays
{
    private static readonly DateOnly _wednesday = new(2026, 9, 2);
    private static readonly DateOnly _thursday = new(2026, 9, 3);
    private static readonly DateOnly _friday = new(2026, 9, 4);

    private static readonly WorkingDayCalendar _calendar =
        TheCalendarOf2026.With(TheCalendarOf2026.DayOffIn("2224", _thursday));

    [Theory]
    [InlineData("2224")]
    [InlineData("222401")]
    [InlineData("222401001")]
    public void Binds_the_prefecture_and_everything_below(string agency)
    {
        Assert.False(_calendar.IsWorkingDay(_thursday, JilinInBrief.PathOf(agency)));
        Assert.Equal(_friday, _calendar.DeadlineAfter(_wednesday, 1, JilinInBrief.PathOf(agency)).On);
    }

    [Theory]
    [InlineData("22")]
    [InlineData("2201")]
    [InlineData("220102001")]
    public void Binds_nobody_else(string agency)
    {
        Assert.True(_calendar.IsWorkingDay(_thursday, JilinInBrief.PathOf(agency)));
        Assert.Equal(_thursday, _calendar.DeadlineAfter(_wednesday, 1, JilinInBrief.PathOf(agency)).On);
    }

    [Fact]
    public void Follows_the_commission_and_not_the_map_in_changbaishan() =>
        Assert.True(_calendar.IsWorkingDay(_thursday, JilinInBrief.PathOf("222426120")));

    [Fact]
    public void Binds_everyone_when_the_province_sets_it()
    {
        var calendar = TheCalendarOf2026.With(TheCalendarOf2026.DayOffIn("22", _thursday));

        Assert.False(calendar.IsWorkingDay(_thursday, JilinInBrief.PathOf("220102001")));
    }

    [Fact]
    public void Stands_before_a_make_up_working_day()
    {
        var saturday = new DateOnly(2026, 10, 10);
        var calendar = TheCalendarOf2026.With(TheCalendarOf2026.DayOffIn("222401", saturday));

        Assert.False(calendar.IsWorkingDay(saturday, JilinInBrief.PathOf("222401")));
        Assert.True(calendar.IsWorkingDay(saturday, JilinInBrief.PathOf("2224")));
    }
}

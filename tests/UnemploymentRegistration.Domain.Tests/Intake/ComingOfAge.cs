using System.Globalization;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class ComingOfAge
{
    private static readonly DateOnly _born = new(2010, 3, 3);

    [Fact]
    public void Is_on_the_sixteenth_birthday()
    {
        Assert.True(Eligibility.IsOldEnough(_born, new DateOnly(2026, 3, 3)));
        Assert.False(Eligibility.IsOldEnough(_born, new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public void Knows_no_upper_age() =>
        Assert.True(Eligibility.IsOldEnough(new DateOnly(1920, 1, 1), new DateOnly(2026, 3, 2)));

    [Theory]
    [InlineData("2008-02-29", "2024-02-29")]
    [InlineData("2084-02-29", "2100-02-28")]
    public void Is_at_the_end_of_February_for_who_was_born_on_a_leap_day(string born, string eligibleOn) =>
        Assert.Equal(Day(eligibleOn), Eligibility.EligibleOn(Day(born)));

    [Theory]
    [InlineData("1990-01-31", "2026-01-30", 35)]
    [InlineData("1990-01-31", "2026-01-31", 36)]
    [InlineData("2008-02-29", "2025-02-28", 17)]
    public void Counts_full_years(string born, string day, int years) =>
        Assert.Equal(years, Eligibility.AgeOn(Day(born), Day(day)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}

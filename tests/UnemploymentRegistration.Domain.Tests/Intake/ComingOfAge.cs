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

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}

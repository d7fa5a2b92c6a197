using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingAMonth
{
    [Theory]
    [InlineData("1900-01")]
    [InlineData("2026-09")]
    [InlineData("9999-12")]
    public void Prints_as_it_was_read(string text)
    {
        Assert.True(YearMonth.TryParse(text, out var month));
        Assert.Equal(text, month.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1899-12")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-9")]
    [InlineData("202609")]
    [InlineData("2026-09-01")]
    [InlineData(" 2026-09")]
    public void Refuses_anything_else(string? text) => Assert.False(YearMonth.TryParse(text, out _));

    [Fact]
    public void Starts_on_its_first_day() =>
        Assert.Equal(new DateOnly(2026, 9, 1), new YearMonth(2026, 9).FirstDay);

    [Fact]
    public void Comes_after_the_month_before()
    {
        Assert.True(new YearMonth(2025, 12) < new YearMonth(2026, 1));
        Assert.True(new YearMonth(2026, 1) >= YearMonth.Of(new DateOnly(2026, 1, 31)));
        Assert.False(new YearMonth(2026, 2) <= new YearMonth(2026, 1));
        Assert.True(new YearMonth(2026, 2) > new YearMonth(2026, 1));
    }

    [Theory]
    [InlineData(1899, 1)]
    [InlineData(2026, 0)]
    [InlineData(2026, 13)]
    public void Cannot_be_made_wrong(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearMonth(year, month));
}

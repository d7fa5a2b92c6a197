using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Infrastructure.Calendars;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;

namespace UnemploymentRegistration.Infrastructure.Tests.Calendars;

public sealed class ReadingTheHolidays
{
    private static readonly IReadOnlyList<PublishedYear> _years = Read();

    [Fact]
    public void Finds_the_years_from_2020_to_2026() =>
        Assert.Equal(Enumerable.Range(2020, 7), _years.Select(year => year.Year));

    [Theory]
    [InlineData("2026-10-01", CalendarDayKind.DayOff)]
    [InlineData("2026-10-10", CalendarDayKind.MakeUpWorkday)]
    [InlineData("2026-02-14", CalendarDayKind.MakeUpWorkday)]
    [InlineData("2022-12-31", CalendarDayKind.DayOff)]
    public void Tells_days_off_from_make_up_working_days(string date, CalendarDayKind kind)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd");

        Assert.Equal(kind, _years.SelectMany(year => year.Days).Single(d => d.Date == day).Kind);
    }

    [Fact]
    public void Names_each_day_once_and_within_its_year()
    {
        Assert.All(_years, year => Assert.All(year.Days, day => Assert.Equal(year.Year, day.Date.Year)));
        Assert.Distinct(_years.SelectMany(year => year.Days).Select(day => day.Date));
    }

    [Fact]
    public void Makes_up_on_weekends_only() =>
        Assert.All(
            _years.SelectMany(year => year.Days).Where(day => day.Kind is CalendarDayKind.MakeUpWorkday),
            day => Assert.True(day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static IReadOnlyList<PublishedYear> Read()
    {
        using var file = SeedFiles.OpenHolidays();
        return HolidayReader.Read(file);
    }
}

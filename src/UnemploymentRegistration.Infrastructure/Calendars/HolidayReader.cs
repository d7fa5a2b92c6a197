using System.Globalization;
using System.Text.Json;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Infrastructure.Calendars;

/// <summary>Reads <c>holidays.json</c>: by year the days off and the make-up working days.</summary>
public static class HolidayReader
{
    public static IReadOnlyList<PublishedYear> Read(Stream file)
    {
        var years = JsonSerializer.Deserialize<Dictionary<string, YearInFile>>(file, JsonSerializerOptions.Web)
            ?? throw new FormatException("The calendar is empty.");

        return
        [
            .. from year in years
               select new PublishedYear(int.Parse(year.Key, CultureInfo.InvariantCulture), DaysOf(year.Value)),
        ];
    }

    private static CalendarDay[] DaysOf(YearInFile year) =>
    [
        .. year.DaysOff.Select(day => CalendarDay.Of(day, CalendarDayKind.DayOff)),
        .. year.MakeUpWorkdays.Select(day => CalendarDay.Of(day, CalendarDayKind.MakeUpWorkday)),
    ];

    private sealed record YearInFile(DateOnly[] DaysOff, DateOnly[] MakeUpWorkdays);
}

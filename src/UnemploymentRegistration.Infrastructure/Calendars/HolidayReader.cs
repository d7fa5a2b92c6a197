using System.Globalization;
using System.Text;
using System.Text.Json;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Infrastructure.Calendars;

/// <summary>Reads <c>holidays.json</c>: by year the days off and the make-up working days.</summary>
public static class HolidayReader
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>A file of the house, which is right.</summary>
    /// <exception cref="FormatException">A file of the house is wrong.</exception>
    public static IReadOnlyList<PublishedYear> Read(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var reading = Read(bytes.ToArray());
        return reading.IsSound ? reading.Rows : throw new FormatException(reading.Errors[0].Message);
    }

    /// <summary>A file that somebody uploaded, with everything that is wrong in it.</summary>
    public static FileReading<PublishedYear> Read(byte[] file)
    {
        try
        {
            var years = JsonSerializer.Deserialize<Dictionary<string, YearInFile?>>(file, JsonSerializerOptions.Web) ?? [];
            var errors = new HolidayCheck(Encoding.UTF8.GetString(file)).ErrorsOf(years);
            return new FileReading<PublishedYear>(errors.Count > 0 ? [] : [.. years.Select(YearOf)], errors);
        }
        catch (JsonException exception)
        {
            return new FileReading<PublishedYear>([], [new LineError((exception.LineNumber ?? 0) + 1, "不是日历文件要求的JSON格式")]);
        }
    }

    private static PublishedYear YearOf(KeyValuePair<string, YearInFile?> year) => new(
        int.Parse(year.Key, CultureInfo.InvariantCulture),
        [
            .. year.Value!.DaysOff!.Select(day => CalendarDay.Of(Day(day)!.Value, CalendarDayKind.DayOff)),
            .. year.Value.MakeUpWorkdays!.Select(day => CalendarDay.Of(Day(day)!.Value, CalendarDayKind.MakeUpWorkday)),
        ]);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private sealed record YearInFile(string[]? DaysOff, string[]? MakeUpWorkdays);

    /// <summary>Finds what is wrong, and the line on which it stands.</summary>
    private sealed class HolidayCheck(string file)
    {
        private readonly string[] _lines = file.Split('\n');

        public IReadOnlyList<LineError> ErrorsOf(Dictionary<string, YearInFile?> years) => years.Count == 0
            ? [new LineError(1, "文件里没有任何年份")]
            : [.. years.SelectMany(year => ErrorsOf(year.Key, year.Value))];

        private IEnumerable<LineError> ErrorsOf(string name, YearInFile? year)
        {
            var isYear = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is >= FirstYear and <= LastYear;
            if (!isYear || year is not { DaysOff: not null, MakeUpWorkdays: not null })
            {
                return [new LineError(LineOf(name), $"“{name}”应是年份，并列出 daysOff 和 makeUpWorkdays")];
            }

            return [.. MistakenDays(number, year), .. Twice([.. year.DaysOff, .. year.MakeUpWorkdays])];
        }

        private IEnumerable<LineError> MistakenDays(int year, YearInFile days)
        {
            foreach (var text in days.DaysOff!.Concat(days.MakeUpWorkdays!).Where(text => Day(text)?.Year != year))
            {
                yield return new LineError(LineOf(text), $"“{text}”不是{year}年的日期");
            }

            foreach (var text in days.MakeUpWorkdays!.Where(text => Day(text) is { } day && !IsWeekend(day)))
            {
                yield return new LineError(LineOf(text), $"{text}：{CalendarErrors.MakeUpIsAWeekend.Message}");
            }
        }

        private IEnumerable<LineError> Twice(string[] days) =>
            from day in days
            group day by day into same
            where same.Skip(1).Any()
            select new LineError(LineOf(same.Key, last: true), $"{same.Key} 写了两次");

        private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        private int LineOf(string word, bool last = false)
        {
            var quoted = $"\"{word}\"";
            var index = last
                ? Array.FindLastIndex(_lines, line => line.Contains(quoted, StringComparison.Ordinal))
                : Array.FindIndex(_lines, line => line.Contains(quoted, StringComparison.Ordinal));
            return Math.Max(index, 0) + 1;
        }
    }
}

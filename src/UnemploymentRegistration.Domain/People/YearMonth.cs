using System.Globalization;
using System.Runtime.InteropServices;

namespace UnemploymentRegistration.Domain.People;

/// <summary>年月: a calendar month, such as the one since which a person is without work (rule 4.1).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    private const int FirstYear = 1900;
    private const int LastYear = 9999;

    public int Year { get; } = Year is >= FirstYear and <= LastYear
        ? Year
        : throw new ArgumentOutOfRangeException(nameof(Year), Year, "A year lies between 1900 and 9999.");

    public int Month { get; } = Month is >= 1 and <= 12
        ? Month
        : throw new ArgumentOutOfRangeException(nameof(Month), Month, "A month lies between 1 and 12.");

    public DateOnly FirstDay => new(Year, Month, 1);

    public static bool operator <(YearMonth a, YearMonth b) => a.CompareTo(b) < 0;

    public static bool operator <=(YearMonth a, YearMonth b) => a.CompareTo(b) <= 0;

    public static bool operator >(YearMonth a, YearMonth b) => a.CompareTo(b) > 0;

    public static bool operator >=(YearMonth a, YearMonth b) => a.CompareTo(b) >= 0;

    /// <summary>The month in which the day lies.</summary>
    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads yyyy-MM, and nothing else.</summary>
    public static bool TryParse(string? text, out YearMonth month)
    {
        month = default;
        if (!DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day.Year < FirstYear)
        {
            return false;
        }

        month = Of(day);
        return true;
    }

    public int CompareTo(YearMonth other) => ((Year * 12) + Month).CompareTo((other.Year * 12) + other.Month);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}

namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>放假或调休上班: a day that the published calendar of its year names (rule 6.1).</summary>
public sealed class CalendarDay
{
    private CalendarDay()
    {
    }

    public DateOnly Date { get; private init; }

    public CalendarDayKind Kind { get; private set; }

    public static CalendarDay Of(DateOnly date, CalendarDayKind kind) => new() { Date = date, Kind = kind };

    public void Become(CalendarDayKind kind) => Kind = kind;
}

/// <summary>放假, or 调休上班 on a weekend (rule 6.1).</summary>
public enum CalendarDayKind
{
    DayOff = 1,
    MakeUpWorkday = 2,
}

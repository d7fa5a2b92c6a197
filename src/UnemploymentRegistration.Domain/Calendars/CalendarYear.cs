namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>A year whose days off the State Council has published and someone has imported (rule 6.1).</summary>
public sealed class CalendarYear
{
    private CalendarYear()
    {
    }

    public int Year { get; private init; }

    /// <summary>Null for the years that came with the program.</summary>
    public DateTimeOffset? ImportedAt { get; private set; }

    public static CalendarYear Published(int year, DateTimeOffset? importedAt) =>
        new() { Year = year, ImportedAt = importedAt };

    public void ImportAgain(DateTimeOffset importedAt) => ImportedAt = importedAt;
}

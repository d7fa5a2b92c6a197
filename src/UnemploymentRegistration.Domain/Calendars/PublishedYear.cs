namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>One year of the State Council's calendar (rule 6.1).</summary>
public sealed record PublishedYear(int Year, IReadOnlyList<CalendarDay> Days);

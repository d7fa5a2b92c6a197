using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Infrastructure.Calendars;

/// <summary>One year of the State Council's calendar.</summary>
public sealed record PublishedYear(int Year, IReadOnlyList<CalendarDay> Days);

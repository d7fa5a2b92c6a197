namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>期限: ends with this day, at 24:00; provisional until every year it needs is imported (rule 6.5).</summary>
public readonly record struct Deadline(DateOnly On, bool IsProvisional);

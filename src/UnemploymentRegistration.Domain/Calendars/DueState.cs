namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>期限状态: how a due day stands on a given day, to be said in words (rule 6.6).</summary>
/// <param name="Kind">On time, nearly due, or overdue.</param>
/// <param name="WorkingDaysLeft">Working days still to come, without today and with the due day.</param>
/// <param name="EndsToday">The limit ends today at 24:00.</param>
/// <param name="DaysOverdue">Calendar days since the due day.</param>
public readonly record struct DueState(DueKind Kind, int WorkingDaysLeft, bool EndsToday, int DaysOverdue)
{
    public static DueState OverdueBy(int days) => new(DueKind.Overdue, 0, EndsToday: false, days);
}

/// <summary>How near a due day is; told in words, not by colour alone (rule 6.6).</summary>
public enum DueKind
{
    OnTime = 1,

    /// <summary>Due today or, at the latest, on the next working day.</summary>
    NearlyDue = 2,

    Overdue = 3,
}

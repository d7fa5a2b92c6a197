namespace UnemploymentRegistration.Domain.Service;

/// <summary>服务等级: how closely a person is looked after; it can only shorten the intervals of the notice (rule 9.2).</summary>
public enum ServiceGrade
{
    /// <summary>一般服务: at least once in every calendar month, 二(二).</summary>
    Usual = 1,

    /// <summary>重点服务.</summary>
    Close = 2,

    /// <summary>专人服务.</summary>
    Intensive = 3,
}

/// <summary>What a grade asks for.</summary>
public static class ServiceGrades
{
    private const int DaysWhenClose = 15;
    private const int DaysWhenIntensive = 7;

    /// <summary>跟踪服务期限: the end of the next calendar month at the latest, and sooner where the grade asks for it.</summary>
    /// <remarks>The end of a month never moves for a holiday (rule 6.3).</remarks>
    public static DateOnly NextFollowUpAfter(this ServiceGrade grade, DateOnly day)
    {
        var endOfNextMonth = new DateOnly(day.Year, day.Month, 1).AddMonths(2).AddDays(-1);
        return grade.IntervalInDays() is { } days && day.AddDays(days) < endOfNextMonth ? day.AddDays(days) : endOfNextMonth;
    }

    /// <summary>Days between two contacts [ours]; null where the calendar month alone counts.</summary>
    public static int? IntervalInDays(this ServiceGrade grade) => grade switch
    {
        ServiceGrade.Usual => null,
        ServiceGrade.Close => DaysWhenClose,
        ServiceGrade.Intensive => DaysWhenIntensive,
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };
}

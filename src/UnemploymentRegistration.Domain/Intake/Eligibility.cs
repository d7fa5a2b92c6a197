namespace UnemploymentRegistration.Domain.Intake;

/// <summary>登记条件: the age from which a person may register; there is no upper one (一(一), rule 1.1).</summary>
public static class Eligibility
{
    /// <summary>The 16th birthday, the first day on which an application is open.</summary>
    /// <remarks>
    /// Who was born on 29 February and has none that year is of age on the 28th: a term of years without a
    /// corresponding day ends on the last day of the month (民法典 202). Sixteen years meet that only across 2100.
    /// </remarks>
    public static DateOnly EligibleOn(DateOnly dateOfBirth) => dateOfBirth.AddYears(StatutoryLimits.MinimumAge);

    /// <summary>周岁: full years on that day, counted as <see cref="EligibleOn"/> counts them.</summary>
    public static int AgeOn(DateOnly dateOfBirth, DateOnly day)
    {
        var years = day.Year - dateOfBirth.Year;
        return dateOfBirth.AddYears(years) > day ? years - 1 : years;
    }

    public static bool IsOldEnough(DateOnly dateOfBirth, DateOnly today) => today >= EligibleOn(dateOfBirth);
}

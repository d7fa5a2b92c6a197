using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>连续计数: refusals in a row and months unreached, with the very contacts that they count (rule 9.4).</summary>
/// <remarks>Computed from the contacts whenever it is asked for, and never stored.</remarks>
/// <param name="Refusals">无正当理由拒绝, in a row up to now.</param>
/// <param name="UnreachedMonths">Months that are over, in a row up to the last one, each with an attempt and none reached.</param>
/// <param name="Attempts">The attempts in those months.</param>
public sealed record ContactCounters(
    IReadOnlyList<ServiceContact> Refusals,
    IReadOnlyList<DateOnly> UnreachedMonths,
    IReadOnlyList<ServiceContact> Attempts)
{
    /// <summary>So many refusals, or months unreached, lead to a look at the circumstances (二(三)).</summary>
    public const int RefusalsToLookInto = 3;

    /// <inheritdoc cref="RefusalsToLookInto"/>
    public const int MonthsToLookInto = 6;

    public bool HasThreeRefusals => Refusals.Count >= RefusalsToLookInto;

    public bool HasSixMonths => UnreachedMonths.Count >= MonthsToLookInto;

    /// <summary>Counts; what was entered in error counts for nothing.</summary>
    /// <param name="contacts">Of one case, in any order.</param>
    /// <param name="signs">The days of any other sign from the person, such as an own report.</param>
    /// <param name="today">The month of this day is not over: it counts for nothing yet, but a sign in it ends the row.</param>
    public static ContactCounters Of(IEnumerable<ServiceContact> contacts, IEnumerable<DateOnly> signs, DateOnly today)
    {
        var counted = contacts.Where(contact => contact.Counts).OrderBy(contact => contact.At).ThenBy(contact => contact.Id).ToList();
        var attempts = counted.Where(contact => contact.IsAttempt).ToLookup(contact => MonthOf(contact.At.DateInChina()));
        var heardFrom = counted.Where(contact => contact.IsReached).Select(contact => MonthOf(contact.At.DateInChina()))
            .Concat(signs.Select(MonthOf))
            .ToHashSet();

        List<DateOnly> months = [];
        for (var month = MonthOf(today).AddMonths(-1);
            !heardFrom.Contains(MonthOf(today)) && attempts.Contains(month) && !heardFrom.Contains(month);
            month = month.AddMonths(-1))
        {
            months.Insert(0, month);
        }

        return new ContactCounters(RefusalsInARow(counted), months, [.. months.SelectMany(month => attempts[month])]);
    }

    private static List<ServiceContact> RefusalsInARow(IEnumerable<ServiceContact> counted)
    {
        List<ServiceContact> row = [];
        foreach (var contact in counted)
        {
            switch (contact.Response)
            {
                case ServiceResponse.RefusedWithoutReason:
                    row.Add(contact);
                    break;
                case ServiceResponse.Accepted or ServiceResponse.RefusedWithReason:
                    row.Clear();
                    break;
                default:
                    break;
            }
        }

        return row;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}

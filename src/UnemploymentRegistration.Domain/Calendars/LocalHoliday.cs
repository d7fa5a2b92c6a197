using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>地方性假日: a day off in one division and all below it, such as 延边州 on 3 September (rule 6.1).</summary>
public sealed class LocalHoliday
{
    private LocalHoliday()
    {
    }

    public DivisionCode Division { get; private init; } = null!;

    public DateOnly Date { get; private init; }

    public string Note { get; private init; } = string.Empty;

    public static LocalHoliday Of(DivisionCode division, DateOnly date, string note) =>
        new() { Division = division, Date = date, Note = note };
}

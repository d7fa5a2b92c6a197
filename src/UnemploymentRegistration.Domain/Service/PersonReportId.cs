using System.Globalization;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>报告编号: the key of a report; later reports have higher ones.</summary>
public readonly record struct PersonReportId(long Value)
{
    public static bool operator <(PersonReportId a, PersonReportId b) => a.Value < b.Value;

    public static bool operator >(PersonReportId a, PersonReportId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>转接编号.</summary>
public readonly record struct CaseHandOverId(long Value)
{
    public static bool operator <(CaseHandOverId a, CaseHandOverId b) => a.Value < b.Value;

    public static bool operator >(CaseHandOverId a, CaseHandOverId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

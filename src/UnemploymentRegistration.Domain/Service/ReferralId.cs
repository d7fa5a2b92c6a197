using System.Globalization;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>推介编号.</summary>
public readonly record struct ReferralId(long Value)
{
    public static bool operator <(ReferralId a, ReferralId b) => a.Value < b.Value;

    public static bool operator >(ReferralId a, ReferralId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

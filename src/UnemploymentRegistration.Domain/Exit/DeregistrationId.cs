using System.Globalization;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>注销案编号: the key and the number that people see; later cases have higher ones.</summary>
public readonly record struct DeregistrationId(long Value)
{
    public static bool operator <(DeregistrationId a, DeregistrationId b) => a.Value < b.Value;

    public static bool operator >(DeregistrationId a, DeregistrationId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>请求编号: the key and the number that people see; later requests have higher ones.</summary>
public readonly record struct DataRequestId(long Value)
{
    public static bool operator <(DataRequestId a, DataRequestId b) => a.Value < b.Value;

    public static bool operator >(DataRequestId a, DataRequestId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

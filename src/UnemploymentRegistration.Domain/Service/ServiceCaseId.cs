using System.Globalization;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>服务档案编号: the key of a case, and the number in its address; later cases have higher ones.</summary>
public readonly record struct ServiceCaseId(long Value)
{
    public static bool operator <(ServiceCaseId a, ServiceCaseId b) => a.Value < b.Value;

    public static bool operator >(ServiceCaseId a, ServiceCaseId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

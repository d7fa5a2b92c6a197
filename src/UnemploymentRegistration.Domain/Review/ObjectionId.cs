using System.Globalization;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>申诉编号: the key and the number that people see; later objections have higher ones.</summary>
public readonly record struct ObjectionId(long Value)
{
    public static bool operator <(ObjectionId a, ObjectionId b) => a.Value < b.Value;

    public static bool operator >(ObjectionId a, ObjectionId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>申请编号: the key and the number that people see; later applications have higher ones.</summary>
public readonly record struct RegistrationApplicationId(long Value)
{
    public static bool operator <(RegistrationApplicationId a, RegistrationApplicationId b) => a.Value < b.Value;

    public static bool operator >(RegistrationApplicationId a, RegistrationApplicationId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

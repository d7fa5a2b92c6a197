using System.Globalization;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>登记编号: the key of an entry in the register, and the number that people see.</summary>
public readonly record struct RegistrationRecordId(long Value)
{
    public static bool operator <(RegistrationRecordId a, RegistrationRecordId b) => a.Value < b.Value;

    public static bool operator >(RegistrationRecordId a, RegistrationRecordId b) => a.Value > b.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

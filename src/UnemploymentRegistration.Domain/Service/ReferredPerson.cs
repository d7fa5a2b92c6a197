using System.Text.Json;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>参照服务人员, as staff or a list name them: who, of which group, where they live (rule 1.4).</summary>
/// <param name="Group">A code of the referred service groups.</param>
public sealed record ReferredPerson(
    PersonName Name,
    IdentityDocument Document,
    MobileNumber Mobile,
    string Group,
    DivisionCode Residence);

/// <summary>A referred person's numbers, sealed as one value; never printed.</summary>
public sealed record ReferredParticulars(string DocumentNumber, string Mobile)
{
    public static ReferredParticulars Of(ReferredPerson person) => new(person.Document.Number, person.Mobile.Value);

    public static ReferredParticulars Open(Protected value, ProtectedField field, IFieldProtector protector) =>
        JsonSerializer.Deserialize<ReferredParticulars>(protector.Open(value, field))!;

    public Protected Seal(ProtectedField field, IFieldProtector protector) => protector.Seal(JsonSerializer.Serialize(this), field);

    public override string ToString() => nameof(ReferredParticulars);
}

using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>个人信息: what of a form is sealed, as one value: numbers, contacts, address lines and free words.</summary>
public sealed record Particulars
{
    public required string DocumentNumber { get; init; }

    public required string Mobile { get; init; }

    public string? Landline { get; init; }

    public string? Email { get; init; }

    public string? OtherContact { get; init; }

    public required string HouseholdDetail { get; init; }

    public required string ResidenceDetail { get; init; }

    public string? ReasonText { get; init; }

    public string? Remarks { get; init; }

    public static Particulars Of(RegistrationForm form) => new()
    {
        DocumentNumber = form.Document.Number,
        Mobile = form.Mobile.Value,
        Landline = form.Landline,
        Email = form.Email,
        OtherContact = form.OtherContact,
        HouseholdDetail = form.Household.Detail,
        ResidenceDetail = form.Residence.Detail,
        ReasonText = form.ReasonText,
        Remarks = form.Remarks,
    };

    public static Particulars Open(Protected value, ProtectedField field, IFieldProtector protector) =>
        System.Text.Json.JsonSerializer.Deserialize<Particulars>(protector.Open(value, field))!;

    public Protected Seal(ProtectedField field, IFieldProtector protector) =>
        protector.Seal(System.Text.Json.JsonSerializer.Serialize(this), field);

    public override string ToString() => nameof(Particulars);
}

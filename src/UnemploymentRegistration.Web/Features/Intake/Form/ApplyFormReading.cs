using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>Makes the form of the domain out of one that the validator has passed.</summary>
public static class ApplyFormReading
{
    /// <summary>The code of 残疾 in the list of health.</summary>
    public const string Disabled = "6";

    public static Sex SexOf(string? code) => code == "1" ? Sex.Male : Sex.Female;

    /// <summary>The document, where its kind and number are right; null as long as they are not.</summary>
    public static IdentityDocument? ReadDocument(this ApplyForm form, DateOnly today) =>
        IdentityDocumentKinds.TryParse(form.Document.Type, out var kind)
            ? IdentityDocument.Read(kind, form.Document.Number, today).Value
            : null;

    /// <summary>As the document tells it, else as it was typed (rule 2.6); asked of answers that the validator has passed.</summary>
    public static DateOnly DateOfBirth(this ApplyForm form, IdentityDocument document) =>
        document.DateOfBirth ?? Birthday.Parse(form.BirthDate)!.Value;

    public static RegistrationForm ToForm(this ApplyForm form, DateOnly today)
    {
        if (form.ReadDocument(today) is not { } document
            || !RegistrationPlaceBases.TryParse(form.RegistrationPlaceBasis, out var basis)
            || !YearMonth.TryParse(form.UnemployedSince, out var unemployedSince))
        {
            throw new InvalidOperationException("The form was not validated.");
        }

        return new RegistrationForm
        {
            Document = document,
            Name = PersonName.Read(form.Name).Value!,
            Sex = SexOf(form.Sex),
            DateOfBirth = form.DateOfBirth(document),
            EthnicGroup = form.EthnicGroup!,
            PoliticalStatus = TypedText.Tidy(form.PoliticalStatus),
            Education = form.Education!,
            Health = form.Health!,
            Disability = form.Health == Disabled ? Disability.Read(form.Disability!.Scale, form.Disability.Level).Value : null,
            UnemployedSince = unemployedSince,
            Household = AddressOf(form.Household),
            Residence = AddressOf(form.Residence),
            Qualifications = [.. form.Qualifications.Where(q => !q.IsEmpty).Select(q => new Qualification(TypedText.Tidy(q.Name)!, q.Level!))],
            Mobile = MobileNumber.Read(form.Mobile, document.IsHongKongMacaoTaiwan).Value!,
            Landline = TypedText.Tidy(form.Landline),
            Email = TypedText.Tidy(form.Email),
            OtherContact = TypedText.Tidy(form.OtherContact),
            RegistrationPlaceBasis = basis,
            RegistrationPlace = DivisionCode.TryParse(form.RegistrationPlace?.Division, out var place) ? place : null,
            Reason = form.Reason!,
            ReasonText = TypedText.Tidy(form.ReasonText),
            ClaimsBenefit = form.ClaimsBenefit!.Value,
            AppliesAsHardToEmploy = form.AppliesAsHardToEmploy,
            JobIntentions = [.. form.JobIntentions.Select(TypedText.Tidy).OfType<string>()],
            Remarks = TypedText.Tidy(form.Remarks),
        };
    }

    private static PlaceAddress AddressOf(AddressFields address) =>
        new(DivisionCode.Parse(address.Division!), TypedText.Tidy(address.Detail)!);
}

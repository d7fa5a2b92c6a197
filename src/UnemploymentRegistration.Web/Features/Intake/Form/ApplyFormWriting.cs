using System.Globalization;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>Writes a form of the domain back as it would be typed, so that it can be put right.</summary>
public static class ApplyFormWriting
{
    public static ApplyForm ToTyped(this RegistrationForm form) => new()
    {
        Document = new DocumentFields { Type = form.Document.Kind.ToCode(), Number = form.Document.Number },
        Name = form.Name.Value,
        Sex = form.Sex is Sex.Male ? "1" : "2",
        BirthDate = form.Document.DateOfBirth is null ? form.DateOfBirth.ToString("O", CultureInfo.InvariantCulture) : null,
        EthnicGroup = form.EthnicGroup,
        PoliticalStatus = form.PoliticalStatus,
        Education = form.Education,
        Health = form.Health,
        Disability = form.Disability is { } disability
            ? new DisabilityFields { Scale = disability.Scale.ToCode(), Level = disability.Level }
            : null,
        UnemployedSince = form.UnemployedSince.ToString(),
        Household = AddressOf(form.Household),
        Residence = AddressOf(form.Residence),
        Qualifications = [.. form.Qualifications.Select(own => new QualificationFields { Name = own.Name, Level = own.Level })],
        Mobile = form.Mobile.Value,
        Landline = form.Landline,
        Email = form.Email,
        OtherContact = form.OtherContact,
        RegistrationPlaceBasis = form.RegistrationPlaceBasis.ToCode(),
        RegistrationPlace = form.RegistrationPlace is { } place ? new PlaceFields { Division = place.Value } : null,
        Reason = form.Reason,
        ReasonText = form.ReasonText,
        ClaimsBenefit = form.ClaimsBenefit,
        AppliesAsHardToEmploy = form.AppliesAsHardToEmploy,
        JobIntentions = [.. form.JobIntentions],
        Remarks = form.Remarks,
    };

    private static AddressFields AddressOf(PlaceAddress address) =>
        new() { Division = address.Division.Value, Detail = address.Detail };
}

using System.Security.Cryptography;
using System.Text.Json;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>告知承诺: the text that was accepted, and a hash of the form as it then was (rule 4.5).</summary>
public sealed record Declaration(string TextVersion, string FormDigest)
{
    /// <summary>The text that is shown today; a changed text gets a new version, and old ones stay readable.</summary>
    public const string CurrentVersion = "2026-1";

    public static Declaration Of(RegistrationForm form) =>
        new(CurrentVersion, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Canonical(form)))));

    // Every answer in the order of the form. The document's number makes the digest one that nobody can guess back.
    private static object?[] Canonical(RegistrationForm form) =>
    [
        form.Name.Value, form.Sex, form.Document.Kind, form.Document.Number, form.DateOfBirth, form.EthnicGroup,
        form.PoliticalStatus, form.Education, form.Health, form.Disability?.Scale, form.Disability?.Level,
        form.UnemployedSince.ToString(), form.Household.Division.Value, form.Household.Detail,
        form.Residence.Division.Value, form.Residence.Detail, form.Qualifications, form.Mobile.Value, form.Landline,
        form.Email, form.OtherContact, form.RegistrationPlaceBasis, form.RegistrationPlace?.Value, form.Reason,
        form.ReasonText, form.ClaimsBenefit, form.AppliesAsHardToEmploy, form.JobIntentions, form.Remarks,
    ];
}

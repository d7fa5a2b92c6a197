using System.Text.Json;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>告知承诺: the text that was accepted, and a hash of the form as it then was (rule 4.5).</summary>
public sealed record Declaration(string TextVersion, string FormDigest)
{
    /// <summary>The text that is shown today; a changed text gets a new version, and old ones stay readable.</summary>
    public const string CurrentVersion = "2026-1";

    /// <summary>What is kept of an accepted text: its version and the digest of the answers.</summary>
    /// <remarks>Keyed: most answers stand in clear beside it, and a plain hash would let the others be guessed.</remarks>
    public static Declaration Of(RegistrationForm form, IFieldProtector protector) =>
        new(CurrentVersion, protector.IndexOf(IndexedUse.FormDigest, TextOf(form)).Value);

    /// <summary>The digest under a new key; of a form that was corrected since, a digest of the former digest.</summary>
    public static string RenewDigest(string former, RegistrationForm form, IFieldProtector protector) =>
        protector.Matches(new BlindIndex(former), IndexedUse.FormDigest, TextOf(form))
            ? protector.IndexOf(IndexedUse.FormDigest, TextOf(form)).Value
            : protector.IndexOf(IndexedUse.FormDigest, former).Value;

    private static string TextOf(RegistrationForm form) => JsonSerializer.Serialize(Canonical(form));

    // Every answer in the order of the form.
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

using System.Globalization;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>一项更正: what one answer was and what it is now, in codes; null where nothing was or is answered.</summary>
public sealed record FieldChange(FormField Field, string? Old, string? New)
{
    /// <summary>Between the code of a place and the line below it, and between a name and a level.</summary>
    public const char Separator = '\t';

    /// <summary>Between the entries of a list.</summary>
    public const char NextEntry = '\n';

    /// <summary>Every answer that differs, in the order of the form.</summary>
    public static FieldChange[] Between(RegistrationForm before, RegistrationForm after) =>
    [
        .. from field in Enum.GetValues<FormField>()
           let change = new FieldChange(field, TextOf(field, before), TextOf(field, after))
           where change.Old != change.New
           select change,
    ];

    // An old and a new number stand in it; no log may print them.
    public override string ToString() => Field.ToString();

    private static string? TextOf(FormField field, RegistrationForm form) => field switch
    {
        FormField.DocumentKind => form.Document.Kind.ToCode(),
        FormField.DocumentNumber => form.Document.Number,
        FormField.Name => form.Name.Value,
        FormField.Sex => form.Sex.ToString(),
        FormField.DateOfBirth => form.DateOfBirth.ToString("O", CultureInfo.InvariantCulture),
        FormField.EthnicGroup => form.EthnicGroup,
        FormField.PoliticalStatus => form.PoliticalStatus,
        FormField.Education => form.Education,
        FormField.Health => form.Health,
        FormField.Disability => TextOf(form.Disability),
        FormField.Household => TextOf(form.Household),
        FormField.Residence => TextOf(form.Residence),
        FormField.RegistrationPlaceBasis => form.RegistrationPlaceBasis.ToCode(),
        FormField.RegistrationPlace => form.RegistrationPlace?.Value,
        FormField.Mobile => form.Mobile.Value,
        FormField.Landline => form.Landline,
        FormField.Email => form.Email,
        FormField.OtherContact => form.OtherContact,
        FormField.UnemployedSince => form.UnemployedSince.ToString(),
        FormField.Reason => form.Reason,
        FormField.ReasonText => form.ReasonText,
        FormField.ClaimsBenefit => TextOf(form.ClaimsBenefit),
        FormField.AppliesAsHardToEmploy => TextOf(form.AppliesAsHardToEmploy),
        FormField.Qualifications => Listed(form.Qualifications.Select(own => $"{own.Name}{Separator}{own.Level}")),
        FormField.JobIntentions => Listed(form.JobIntentions),
        FormField.Remarks => form.Remarks,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such answer."),
    };

    private static string TextOf(PlaceAddress address) => $"{address.Division.Value}{Separator}{address.Detail}";

    private static string TextOf(bool answer) => answer ? "yes" : "no";

    private static string? TextOf(Disability? disability) => disability is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{disability.Scale.ToCode()}{Separator}{disability.Level}");

    private static string? Listed(IEnumerable<string> entries) =>
        string.Join(NextEntry, entries) is { Length: > 0 } text ? text : null;
}

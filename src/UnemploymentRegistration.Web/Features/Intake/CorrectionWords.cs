using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Review.Decision;

namespace UnemploymentRegistration.Web.Features.Intake;

/// <summary>更正的内容: the value of an answer as people read it, from the codes that a correction keeps.</summary>
public sealed class CorrectionWords(CodeLists codes, ReferenceData reference)
{
    private const string Nothing = "未填";

    /// <summary>Numbers show their last characters only, as everywhere.</summary>
    public string Masked(FormField field, string? value) => value is null ? Nothing : field switch
    {
        FormField.DocumentNumber or FormField.Landline => Masking.AllButLastFour(value),
        FormField.Mobile => MobileNumber.Read(value, allowsHongKongMacaoTaiwan: true).Value!.Masked,
        FormField.OtherContact => AnnexCells.Masked(value)!,
        _ => InWords(field, value),
    };

    /// <summary>In full; for who has just typed it.</summary>
    public string InWords(FormField field, string? value) => value is null ? Nothing : field switch
    {
        FormField.DocumentKind => codes.DocumentType.NameOf(value),
        FormField.Sex => value == nameof(Sex.Male) ? "男" : "女",
        FormField.DateOfBirth => DateOnly.Parse(value, CultureInfo.InvariantCulture).InWords(),
        FormField.EthnicGroup => codes.EthnicGroup.NameOf(value),
        FormField.PoliticalStatus => codes.PoliticalStatus.NameOf(value),
        FormField.Education => codes.Education.NameOf(value),
        FormField.Health => codes.Health.NameOf(value),
        FormField.Disability => DisabilityIn(value),
        FormField.Household or FormField.Residence => AddressIn(value),
        FormField.RegistrationPlaceBasis => codes.RegistrationPlaceBasis.NameOf(value),
        FormField.RegistrationPlace => PlaceIn(value),
        FormField.UnemployedSince => $"{value.Replace("-", "年", StringComparison.Ordinal)}月",
        FormField.Reason => codes.UnemploymentReason.NameOf(value),
        FormField.ClaimsBenefit or FormField.AppliesAsHardToEmploy => value == "yes" ? "是" : "否",
        FormField.Qualifications => string.Join('；', value.Split(FieldChange.NextEntry).Select(QualificationIn)),
        FormField.JobIntentions => value.Replace(FieldChange.NextEntry, '；'),
        _ => value,
    };

    private string DisabilityIn(string value)
    {
        var parts = value.Split(FieldChange.Separator);
        var scale = codes.DisabilityScale.NameOf(parts[0]);
        return parts[1].Length == 0 ? scale : $"{scale} {parts[1]}级";
    }

    private string AddressIn(string value)
    {
        var parts = value.Split(FieldChange.Separator, 2);
        return PlaceIn(parts[0]) + parts[1];
    }

    private string PlaceIn(string code) => reference.Current.Divisions.FullNameOf(DivisionCode.Parse(code));

    private string QualificationIn(string value)
    {
        var parts = value.Split(FieldChange.Separator, 2);
        return $"{parts[0]}（{codes.QualificationLevelNameOf(parts[1])}）";
    }
}

using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.WalkIn;

/// <summary>What a local reader service says of a card; a field that the card lacks is left out.</summary>
public sealed class CardFields
{
    /// <summary>The line of a reader that types; it stands alone.</summary>
    public string? Line { get; set; }

    public string? Name { get; set; }

    public string? Sex { get; set; }

    public string? EthnicGroup { get; set; }

    public string? BirthDate { get; set; }

    public string? Address { get; set; }

    public string? Number { get; set; }

    public override string ToString() => nameof(CardFields);
}

/// <summary>A card as answers of the form; empty where the card does not tell.</summary>
/// <param name="HouseholdPath">The division's name from the province down, to show.</param>
public sealed record CardAnswers(
    string DocumentType,
    string Number,
    string? Name,
    string? Sex,
    string? BirthDate,
    string? EthnicGroup,
    string? HouseholdDivision,
    string? HouseholdPath,
    string? HouseholdDetail)
{
    public override string ToString() => nameof(CardAnswers);
}

/// <summary>读卡: turns what a reader typed or a reader service answered into answers of the form.</summary>
public sealed class CardReading(ReaderSettings settings, CodeLists codes, ReferenceData reference, TimeProvider clock)
{
    // The reader reads cards and permits; what a social security card holds looks like one of these.
    private static readonly IdentityDocumentKind[] _readable =
    [
        IdentityDocumentKind.ResidentIdentityCard,
        IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit,
        IdentityDocumentKind.HongKongMacaoTravelPermit,
    ];

    /// <summary>Null where the number is that of no document.</summary>
    public CardAnswers? Read(CardFields card)
    {
        var fields = card.Line is { } line ? Part(line) : card;
        return DocumentOf(fields.Number) is { } document ? AnswersOf(fields, document) : null;
    }

    /// <summary>Whether the text is a reader's whole line and no number alone.</summary>
    public bool IsLine(string? text) => text?.Split(settings.Separator).Length == settings.FieldNames.Count && settings.FieldNames.Count > 1;

    private CardFields Part(string line)
    {
        if (!IsLine(line))
        {
            return new CardFields { Number = line };
        }

        var values = settings.FieldNames.Zip(line.Split(settings.Separator)).DistinctBy(pair => pair.First, StringComparer.Ordinal)
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return new CardFields
        {
            Name = values.GetValueOrDefault("name"),
            Sex = values.GetValueOrDefault("sex"),
            EthnicGroup = values.GetValueOrDefault("ethnicGroup"),
            BirthDate = values.GetValueOrDefault("birthDate"),
            Address = values.GetValueOrDefault("address"),
            Number = values[ReaderSettings.NumberField],
        };
    }

    private IdentityDocument? DocumentOf(string? number) =>
        _readable.Select(kind => IdentityDocument.Read(kind, number, clock.TodayInChina()).Value).FirstOrDefault(document => document is not null);

    private CardAnswers AnswersOf(CardFields card, IdentityDocument document)
    {
        var divisions = reference.Current.Divisions;
        var address = AddressLine.Read(card.Address, divisions);
        return new CardAnswers(
            document.Kind.ToCode(),
            document.Number,
            TypedText.Tidy(card.Name),
            CodeOf(codes.Sex, card.Sex, "性"),
            document.DateOfBirth is null ? BirthDateOf(card.BirthDate) : null,
            CodeOf(codes.EthnicGroup, card.EthnicGroup, "族"),
            address.Division?.Value,
            address.Division is { } division ? divisions.FullNameOf(division) : null,
            TypedText.Tidy(address.Detail));
    }

    // 10, 朝鲜族 and 朝鲜 are one answer.
    private static string? CodeOf(CodeList list, string? text, string ending)
    {
        var tidy = TypedText.Compact(text);
        return tidy.Length == 0 ? null : list.Items.FirstOrDefault(item => item.Code == tidy || item.Name == tidy || item.Name == tidy + ending)?.Code;
    }

    // 19900131 and 1990-01-31.
    private static string? BirthDateOf(string? text)
    {
        var digits = TypedText.Compact(text);
        return digits.Length == 8 && digits.All(char.IsAsciiDigit)
            ? $"{digits[..4]}-{digits[4..6]}-{digits[6..]}"
            : Birthday.Parse(text) is null ? null : text;
    }
}

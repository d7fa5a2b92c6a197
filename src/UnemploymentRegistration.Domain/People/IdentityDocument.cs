using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>身份证件: one of the four documents, with the number by which its holder is known (一(三), rules 2.1 to 2.6).</summary>
/// <remarks>Prints masked; use <see cref="Number"/> to seal or exchange it.</remarks>
public sealed record IdentityDocument
{
    private const int LongestOtherForm = 20;

    private IdentityDocument(IdentityDocumentKind kind, string number, string personKey) =>
        (Kind, Number, PersonKey) = (kind, number, personKey);

    public IdentityDocumentKind Kind { get; }

    /// <summary>As it stands on the document: capital letters, no spaces, 15 digits lengthened to 18.</summary>
    public string Number { get; }

    /// <summary>The same for every document that surely belongs to the same person (rules 2.3, 2.5).</summary>
    public string PersonKey { get; }

    /// <summary>Null where the number does not tell (rule 2.6).</summary>
    public DateOnly? DateOfBirth { get; private init; }

    /// <inheritdoc cref="DateOfBirth"/>
    public Sex? Sex { get; private init; }

    /// <summary>A social security number of another form: a person looks at it (rule 2.3).</summary>
    public bool NeedsLook { get; private init; }

    /// <summary>The holder is a resident of Hong Kong, Macao or Taiwan (rule 1.3).</summary>
    public bool IsHongKongMacaoTaiwan { get; private init; }

    public string Masked => Masking.AllButLastFour(Number);

    public static Result<IdentityDocument> Read(IdentityDocumentKind kind, string? text, DateOnly today)
    {
        var number = TypedText.Compact(text);
        if (number.Length == 0)
        {
            return IdentityDocumentErrors.Missing;
        }

        return kind switch
        {
            IdentityDocumentKind.HongKongMacaoTravelPermit => ReadTravelPermit(number),
            IdentityDocumentKind.SocialSecurityCard when !ResidentIdentityNumber.IsDigitsWithFinalX(number) =>
                ReadOtherForm(number),
            _ => ReadIdentityNumber(kind, number, today),
        };
    }

    /// <summary>Whether the number tells another birth date than the form (rule 2.6).</summary>
    public bool Contradicts(DateOnly dateOfBirth) => DateOfBirth is { } told && told != dateOfBirth;

    /// <summary>Whether the number tells another sex than the form (rule 2.6).</summary>
    public bool Contradicts(Sex sex) => Sex is { } told && told != sex;

    public override string ToString() => Masked;

    private static Result<IdentityDocument> ReadIdentityNumber(IdentityDocumentKind kind, string text, DateOnly today)
    {
        var reading = kind switch
        {
            IdentityDocumentKind.ResidentIdentityCard => ReadResidentIdentityCard(text),
            IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit => ReadResidencePermit(text),
            IdentityDocumentKind.SocialSecurityCard => ResidentIdentityNumber.Read(text),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of document."),
        };
        if (reading.IsRefused)
        {
            return reading.Error;
        }

        var number = reading.Value;
        if (number.DateOfBirth >= today)
        {
            return IdentityDocumentErrors.BirthDateNotInPast;
        }

        return new IdentityDocument(kind, number.Value, personKey: number.Value)
        {
            DateOfBirth = number.DateOfBirth,
            Sex = number.Sex,
            IsHongKongMacaoTaiwan = number.IsOfResidencePermit,
        };
    }

    private static Result<ResidentIdentityNumber> ReadResidentIdentityCard(string text)
    {
        if (TravelPermitNumber.IsWellFormed(text))
        {
            return IdentityDocumentErrors.BelongsToTravelPermit;
        }

        var reading = ResidentIdentityNumber.Read(text);
        return reading.Value is { IsOfResidencePermit: true }
            ? IdentityDocumentErrors.BelongsToResidencePermit
            : reading;
    }

    private static Result<ResidentIdentityNumber> ReadResidencePermit(string text)
    {
        if (TravelPermitNumber.IsWellFormed(text))
        {
            return IdentityDocumentErrors.BelongsToTravelPermit;
        }

        var reading = ResidentIdentityNumber.Read(text);
        if (ResidentIdentityNumber.HasPermitPrefix(text) || reading.Error == IdentityDocumentErrors.WrongCharacters)
        {
            return reading;
        }

        // Only what starts with 8 can be a permit's number with a slip in its prefix.
        return reading.IsRefused || text[0] == '8'
            ? IdentityDocumentErrors.WrongPermitPrefix
            : IdentityDocumentErrors.BelongsToResidentIdentityCard;
    }

    private static Result<IdentityDocument> ReadTravelPermit(string number)
    {
        if (TravelPermitNumber.IsWellFormed(number))
        {
            return new IdentityDocument(
                IdentityDocumentKind.HongKongMacaoTravelPermit,
                number,
                TravelPermitNumber.PersonPart(number))
            {
                IsHongKongMacaoTaiwan = true,
            };
        }

        if (TravelPermitNumber.LacksItsLetter(number))
        {
            return IdentityDocumentErrors.TravelPermitWithoutLetter;
        }

        return ResidentIdentityNumber.TryParse(number, out var other)
            ? other.IsOfResidencePermit
                ? IdentityDocumentErrors.BelongsToResidencePermit
                : IdentityDocumentErrors.BelongsToResidentIdentityCard
            : IdentityDocumentErrors.MalformedTravelPermit;
    }

    // Nobody knows yet whose number this is, so its key meets no other document's.
    private static Result<IdentityDocument> ReadOtherForm(string number)
    {
        foreach (var character in number)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return IdentityDocumentErrors.MalformedSocialSecurityNumber;
            }
        }

        return number.Length > LongestOtherForm
            ? IdentityDocumentErrors.MalformedSocialSecurityNumber
            : new IdentityDocument(IdentityDocumentKind.SocialSecurityCard, number, $"SSC:{number}")
            {
                NeedsLook = true,
                IsHongKongMacaoTaiwan = true,
            };
    }
}

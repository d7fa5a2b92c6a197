using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>公民身份号码 (GB 11643): 18 characters with a date of birth and a check character (rule 2.2).</summary>
/// <remarks>
/// The numbers of residence permits are built the same way and are read here too (rule 2.4). The region prefix is
/// never looked up: numbers outlive divisions. Prints masked; use <see cref="Value"/> to seal or exchange it.
/// </remarks>
public sealed record ResidentIdentityNumber
{
    private const int Length = 18;
    private const int OldLength = 15;
    private const int RegionLength = 6;
    private const string CheckCharacters = "10X98765432";

    private ResidentIdentityNumber(string value, DateOnly dateOfBirth) => (Value, DateOfBirth) = (value, dateOfBirth);

    /// <summary>Eighteen characters, whatever was typed.</summary>
    public string Value { get; }

    public DateOnly DateOfBirth { get; }

    public Sex Sex => (Value[^2] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>港澳台居民居住证: Hong Kong 810000, Macao 820000, Taiwan 830000 (rule 2.4).</summary>
    public bool IsOfResidencePermit => HasPermitPrefix(Value);

    public string Masked => Masking.AllButLastFour(Value);

    public static ResidentIdentityNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("The text is no resident identity number.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out ResidentIdentityNumber? number)
    {
        number = Read(text).Value;
        return number is not null;
    }

    /// <summary>Reads what people type, 15 digits of the old form included, or says what is wrong with it.</summary>
    public static Result<ResidentIdentityNumber> Read(string? text)
    {
        var compact = TypedText.Compact(text);
        if (compact.Length == 0)
        {
            return IdentityDocumentErrors.Missing;
        }

        if (!IsDigitsWithFinalX(compact))
        {
            return IdentityDocumentErrors.WrongCharacters;
        }

        if (!TryLengthen(compact, out var value))
        {
            return IdentityDocumentErrors.WrongLength;
        }

        // The date first: it points at the place, the check character only says that there is one.
        if (!TryReadDate(value.AsSpan(RegionLength, 8), out var dateOfBirth))
        {
            return IdentityDocumentErrors.NoSuchBirthDate;
        }

        return value[^1] == CheckCharacterFor(value)
            ? new ResidentIdentityNumber(value, dateOfBirth)
            : IdentityDocumentErrors.WrongCheckCharacter;
    }

    public override string ToString() => Masked;

    internal static bool HasPermitPrefix(ReadOnlySpan<char> number) =>
        number is ['8', '1' or '2' or '3', '0', '0', '0', '0', ..];

    internal static bool IsDigitsWithFinalX(ReadOnlySpan<char> number)
    {
        var digits = number is [.., 'X'] ? number[..^1] : number;
        return !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>ISO 7064 MOD 11-2: each of the first 17 digits weighs 2 to the power of its place, modulo 11.</summary>
    public static char CheckCharacterFor(ReadOnlySpan<char> number)
    {
        var sum = 0;
        foreach (var digit in number[..(Length - 1)])
        {
            sum = (sum + (digit - '0')) * 2 % 11;
        }

        return CheckCharacters[sum];
    }

    // The old form has two digits for the year and no check character; nobody born after 1999 was given one.
    private static bool TryLengthen(string compact, out string value)
    {
        value = compact;
        if (compact.Length != OldLength || compact[^1] == 'X')
        {
            return compact.Length == Length;
        }

        Span<char> longer = stackalloc char[Length];
        compact.AsSpan(0, RegionLength).CopyTo(longer);
        "19".CopyTo(longer[RegionLength..]);
        compact.AsSpan(RegionLength).CopyTo(longer[(RegionLength + 2)..]);
        longer[^1] = CheckCharacterFor(longer);
        value = longer.ToString();
        return true;
    }

    private static bool TryReadDate(ReadOnlySpan<char> digits, out DateOnly date) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

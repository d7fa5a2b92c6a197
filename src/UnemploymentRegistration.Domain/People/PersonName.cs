using System.Globalization;
using System.Text;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>姓名: as on the document, in any script, with one kind of middle dot (rule 4.1).</summary>
public sealed record PersonName
{
    /// <summary>In UTF-16 units, as databases count.</summary>
    public const int MaxLength = 50;

    private const char MiddleDot = '·';

    private PersonName(string value) => Value = value;

    public string Value { get; }

    public static Result<PersonName> Read(string? text)
    {
        if (TypedText.Tidy(text) is not { } tidy)
        {
            return PersonNameErrors.Missing;
        }

        // Tidying only ever shortens: what is twice too long needs no closer look.
        if (tidy.Length > 2 * MaxLength)
        {
            return PersonNameErrors.TooLong;
        }

        var name = WithPlainDotsAndSpaces(tidy);
        if (FaultIn(name) is { } fault)
        {
            return fault;
        }

        return name.Length > MaxLength ? PersonNameErrors.TooLong : new PersonName(name);
    }

    public override string ToString() => Value;

    private static DomainError? FaultIn(string name)
    {
        var hasLetter = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune))
            {
                return PersonNameErrors.UnreadableCharacters;
            }

            hasLetter |= IsPartOfAName(rune);
        }

        return hasLetter ? null : PersonNameErrors.WithoutLetters;
    }

    // Rare characters may still sit in the private area of GB 18030, or be younger than this runtime's tables; 〇 is a
    // number to Unicode.
    private static bool IsPartOfAName(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    // "张　三" and "买买提 • 艾力" are 张三 and 买买提·艾力 to every source they are compared with.
    private static string WithPlainDotsAndSpaces(string tidy)
    {
        Span<char> name = stackalloc char[2 * MaxLength];
        var length = 0;
        for (var i = 0; i < tidy.Length; i++)
        {
            if (!IsNeedlessSpace(tidy, i))
            {
                name[length++] = IsMiddleDot(tidy, i) ? MiddleDot : tidy[i];
            }
        }

        return name[..length].SequenceEqual(tidy) ? tidy : name[..length].ToString();
    }

    private static bool IsNeedlessSpace(string tidy, int at)
    {
        if (tidy[at] != ' ')
        {
            return false;
        }

        var (before, after) = (tidy[at - 1], tidy[at + 1]);
        return IsDotLike(before) || IsDotLike(after) || (IsIdeographic(before) && IsIdeographic(after));
    }

    private static bool IsMiddleDot(string tidy, int at)
    {
        if (at == 0 || at == tidy.Length - 1)
        {
            return false;
        }

        // The full stop of a Latin initial ("J. Smith") stays one.
        return IsDotLike(tidy[at]) || (tidy[at] == '.' && IsIdeographic(tidy[at - 1]) && IsIdeographic(tidy[at + 1]));
    }

    private static bool IsDotLike(char character) =>
        character is MiddleDot or '．' or '•' or '・' or '･' or '‧' or '∙' or '⋅';

    private static bool IsIdeographic(char character) =>
        character is >= '\u3400' and <= '\u9FFF' or '〇' || char.IsSurrogate(character);
}

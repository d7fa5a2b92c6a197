using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>情况说明: the actual circumstances, a reason, or what was found, in an officer's words (rules 10.2, 10.3).</summary>
public sealed record ExitWords
{
    public const int MinLength = 10;
    public const int MaxLength = 500;

    private ExitWords(string value) => Value = value;

    public string Value { get; }

    public static Result<ExitWords> Read(string? text)
    {
        var value = TypedText.Tidy(text) ?? string.Empty;
        if (TypedText.HoldsPersonalNumber(value))
        {
            return ExitErrors.PersonalNumber;
        }

        return value.Length switch
        {
            < MinLength => ExitErrors.WordsTooShort,
            > MaxLength => ExitErrors.WordsTooLong,
            _ => new ExitWords(value),
        };
    }

    public override string ToString() => nameof(ExitWords);
}

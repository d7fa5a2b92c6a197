using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>提交报告: what a person tells about one registration.</summary>
/// <param name="On">Since when, where work was found.</param>
public sealed record PersonReportFiling(
    PersonReportKind Kind,
    PersonReportTopic? Topic,
    DateOnly? On,
    PersonReportWords Words,
    DateTimeOffset At);

/// <summary>报告内容: in the person's own words, or what the program writes of a change; sealed, and never printed.</summary>
public sealed record PersonReportWords
{
    public const int MaxLength = 500;

    private PersonReportWords(string value) => Value = value;

    /// <summary>Nothing beside what was chosen.</summary>
    public static PersonReportWords None { get; } = new(string.Empty);

    public string Value { get; }

    /// <summary>What the program writes of a change.</summary>
    public static PersonReportWords Of(string change) => new(change);

    public static Result<PersonReportWords> Read(string? text, bool isOptional)
    {
        var value = TypedText.Tidy(text) ?? string.Empty;
        return value.Length switch
        {
            > MaxLength => PersonReportErrors.WordsTooLong,
            0 when !isOptional => PersonReportErrors.WordsMissing,
            _ => new PersonReportWords(value),
        };
    }

    public override string ToString() => nameof(PersonReportWords);
}

/// <summary>答复: what was done, told to the person; in clear, so without numbers.</summary>
public sealed record PersonReportAnswer
{
    public const int MinLength = 2;
    public const int MaxLength = 300;

    private PersonReportAnswer(string value) => Value = value;

    public string Value { get; }

    public static Result<PersonReportAnswer> Read(string? text)
    {
        var value = TypedText.Tidy(text) ?? string.Empty;
        if (TypedText.HoldsPersonalNumber(value))
        {
            return PersonReportErrors.PersonalNumber;
        }

        return value.Length switch
        {
            > MaxLength => PersonReportErrors.AnswerTooLong,
            < MinLength => PersonReportErrors.AnswerMissing,
            _ => new PersonReportAnswer(value),
        };
    }
}

using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>申诉内容: why a person does not accept a decision, in their own words (rule 7.7).</summary>
/// <remarks>Whatever people write about themselves may stand in it, so it is sealed and never printed.</remarks>
public sealed record ObjectionStatement
{
    public const int MinLength = 10;
    public const int MaxLength = 1000;

    private ObjectionStatement(string value) => Value = value;

    public string Value { get; }

    public static Result<ObjectionStatement> Read(string? text)
    {
        var value = TypedText.Tidy(text) ?? string.Empty;
        return value.Length switch
        {
            > MaxLength => ObjectionErrors.StatementTooLong,
            < MinLength => ObjectionErrors.StatementTooShort,
            _ => new ObjectionStatement(value),
        };
    }

    public override string ToString() => nameof(ObjectionStatement);
}

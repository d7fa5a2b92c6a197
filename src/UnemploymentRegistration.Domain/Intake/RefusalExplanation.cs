using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>不予登记的情况说明: what was found, told to the applicant; never a lack of papers (一(四), rule 3.2).</summary>
public sealed record RefusalExplanation
{
    public const int MinLength = 10;
    public const int MaxLength = 500;

    private RefusalExplanation(string value) => Value = value;

    public string Value { get; }

    public static Result<RefusalExplanation> Read(string? text)
    {
        var value = TypedText.Tidy(text) ?? string.Empty;
        if (value.Length > MaxLength)
        {
            return RefusalErrors.ExplanationTooLong;
        }

        // Unlawful words first: who writes no more than 材料不全 is to learn why, not to write more of it.
        var unlawful = UnlawfulWording.FindIn(value);
        if (unlawful.Count > 0)
        {
            return RefusalErrors.UnlawfulExplanation(unlawful);
        }

        if (TypedText.HoldsPersonalNumber(value))
        {
            return RefusalErrors.PersonalNumber;
        }

        return value.Length < MinLength ? RefusalErrors.ExplanationTooShort : new RefusalExplanation(value);
    }

    public override string ToString() => Value;
}

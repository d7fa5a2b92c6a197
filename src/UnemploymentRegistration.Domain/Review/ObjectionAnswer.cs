using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>申诉决定: the refusal stays or falls, and why, told to the applicant (rule 7.7).</summary>
public sealed record ObjectionAnswer
{
    public const int MinLength = 10;
    public const int MaxLength = 500;

    private ObjectionAnswer(bool overturns, string reason) => (Overturns, Reason) = (overturns, reason);

    public bool Overturns { get; }

    public string Reason { get; }

    /// <summary>Who upholds may no more rest on papers or insurance than who refused; who overturns may name such a fault.</summary>
    public static Result<ObjectionAnswer> Read(bool overturns, string? reason)
    {
        var value = TypedText.Tidy(reason) ?? string.Empty;
        if (value.Length > MaxLength)
        {
            return ObjectionErrors.AnswerTooLong;
        }

        var unlawful = overturns ? [] : UnlawfulWording.FindIn(value);
        if (unlawful.Count > 0)
        {
            return RefusalErrors.UnlawfulExplanation(unlawful);
        }

        if (TypedText.HoldsPersonalNumber(value))
        {
            return RefusalErrors.PersonalNumber;
        }

        return value.Length < MinLength ? ObjectionErrors.AnswerTooShort : new ObjectionAnswer(overturns, value);
    }
}

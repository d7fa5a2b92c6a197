using System.Text.Json;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>计划内容: skills, wishes, barriers and what is to be done; sealed, for it speaks of a person's life (9.1(1), 9.1(5)).</summary>
public sealed record PlanWords
{
    public const int Longest = 500;

    public string? Skills { get; init; }

    public string? Wishes { get; init; }

    public string? Barriers { get; init; }

    public string? Measures { get; init; }

    public bool IsEmpty => Skills is null && Wishes is null && Barriers is null && Measures is null;

    /// <summary>Null where the text may stand as it was typed.</summary>
    public static DomainError? WhyNot(string? text)
    {
        if (TypedText.HoldsPersonalNumber(text))
        {
            return PlanErrors.PersonalNumber;
        }

        return TypedText.Tidy(text) is { Length: > Longest } ? PlanErrors.TextLength : null;
    }

    public override string ToString() => nameof(PlanWords);

    internal static PlanWords Read(string clear) => JsonSerializer.Deserialize<PlanWords>(clear)!;

    internal string Write() => JsonSerializer.Serialize(this);
}

using FluentValidation;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Oversight;

/// <summary>理由: short words of an administrator that stand in the trail in clear, and so hold no number of a person.</summary>
public static class ReasonRules
{
    private const int Shortest = 4;
    private const int Longest = 150;

    public static IRuleBuilderOptions<T, string?> MustBeAReason<T>(this IRuleBuilder<T, string?> rule, string message) => rule
        .Must(text => !TypedText.HoldsPersonalNumber(text)).WithMessage(RefusalErrors.PersonalNumber.Message)
        .Must(text => TypedText.Tidy(text) is { Length: >= Shortest and <= Longest })
        .WithMessage($"{message}，{Shortest}到{Longest}个字");
}

using FluentValidation;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Web.Features.Review.Matches;

/// <summary>认定是否同一人, as it is typed: of whom, which, and why (rule 2.7).</summary>
public sealed class JudgeForm
{
    /// <summary>Which of the people on the page.</summary>
    public string? Match { get; set; }

    public Sameness? Sameness { get; set; }

    public string? Reason { get; set; }
}

public sealed class JudgeFormValidator : AbstractValidator<JudgeForm>
{
    private const int ShortestReason = 5;
    private const int LongestReason = 200;

    public JudgeFormValidator()
    {
        RuleFor(f => f.Sameness)
            .Must(choice => choice is { } sameness && Enum.IsDefined(sameness)).WithMessage("请选择是同一人还是不同人");
        RuleFor(f => f.Reason)
            .Must(text => !TypedText.HoldsPersonalNumber(text)).WithMessage(RefusalErrors.PersonalNumber.Message)
            .Must(text => TypedText.Tidy(text) is { Length: >= ShortestReason and <= LongestReason })
            .WithMessage($"请写明怎样核实的，{ShortestReason}到{LongestReason}个字");
    }
}

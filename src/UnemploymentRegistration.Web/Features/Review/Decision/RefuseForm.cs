using FluentValidation;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>不予登记, as it is typed: ground, explanation, evidence (rule 3.2).</summary>
public sealed class RefuseForm
{
    public string? Ground { get; set; }

    public string? Explanation { get; set; }

    public string? Evidence { get; set; }

    /// <summary>Asked of a form that was found complete and right.</summary>
    public Refusal ToRefusal() => RefusalGrounds.TryParse(Ground, out var ground)
        ? new Refusal(ground, RefusalExplanation.Read(Explanation).Value!, TypedText.Tidy(Evidence)!)
        : throw new InvalidOperationException("The form was not checked.");
}

public sealed class RefuseFormValidator : AbstractValidator<RefuseForm>
{
    private const int ShortestEvidence = 10;
    private const int LongestEvidence = 500;

    public RefuseFormValidator()
    {
        RuleFor(f => f.Ground)
            .Must(code => RefusalGrounds.TryParse(code, out _)).WithMessage(RefusalErrors.UnknownGround.Message);

        RuleFor(f => f.Explanation).Custom((text, context) =>
        {
            if (RefusalExplanation.Read(text).Error is { } error)
            {
                context.AddFailure(error.Message);
            }
        });

        RuleFor(f => f.Evidence)
            .Must(text => !TypedText.HoldsPersonalNumber(text)).WithMessage(RefusalErrors.PersonalNumber.Message)
            .Must(text => TypedText.Tidy(text) is { Length: >= ShortestEvidence and <= LongestEvidence })
            .WithMessage($"请写明向谁核实、何时、结果如何，{ShortestEvidence}到{LongestEvidence}个字");
    }
}

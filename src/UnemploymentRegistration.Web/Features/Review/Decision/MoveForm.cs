using FluentValidation;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>转办, as it is typed: the other agency by name or code, and why (rule 5.5).</summary>
public sealed class MoveForm
{
    public string? Agency { get; set; }

    public string? Reason { get; set; }
}

public sealed class MoveFormValidator : AbstractValidator<MoveForm>
{
    private const int ShortestReason = 5;
    private const int LongestReason = 200;

    public MoveFormValidator()
    {
        RuleFor(f => f.Agency).NotEmpty().WithMessage("请填写转往机构的名称或代码");
        RuleFor(f => f.Reason)
            .Must(text => !TypedText.HoldsPersonalNumber(text)).WithMessage(RefusalErrors.PersonalNumber.Message)
            .Must(text => TypedText.Tidy(text) is { Length: >= ShortestReason and <= LongestReason })
            .WithMessage($"请写明转办理由，{ShortestReason}到{LongestReason}个字");
    }
}

using FluentValidation;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>The few sorts of rules that most fields have.</summary>
internal static class FieldRules
{
    public static void Report<T>(this ValidationContext<T> context, DomainError? error)
    {
        if (error is not null)
        {
            context.AddFailure(error.Message);
        }
    }

    public static IRuleBuilderOptions<T, string?> IsIn<T>(this IRuleBuilder<T, string?> rule, CodeList list, string message) =>
        rule.Must(list.Contains).WithMessage(message);

    public static IRuleBuilderOptions<T, string?> IsGiven<T>(this IRuleBuilderInitial<T, string?> rule, string message, int most) =>
        rule.Cascade(CascadeMode.Stop).Must(text => TypedText.Tidy(text) is not null).WithMessage(message).IsShort(most);

    public static IRuleBuilderOptions<T, string?> IsShort<T>(this IRuleBuilder<T, string?> rule, int most) =>
        rule.MaximumLength(most).WithMessage($"不能超过{most}个字");
}

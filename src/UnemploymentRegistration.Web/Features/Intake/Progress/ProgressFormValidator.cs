using FluentValidation;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Progress;

public sealed class ProgressFormValidator : AbstractValidator<ProgressForm>
{
    public ProgressFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.Number).Custom((text, context) =>
        {
            var number = TypedText.Compact(text);
            if (number.Length == 0)
            {
                context.AddFailure("请填写申请编号");
            }
            else if (number.Length > 16 || !number.All(char.IsAsciiDigit))
            {
                context.AddFailure("申请编号应为一串数字，请核对");
            }
        });
        RuleFor(f => f.DocumentType).Custom((code, context) => context.Report(IdentityDocumentKinds.Read(code).Error));
        RuleFor(f => f.DocumentNumber).Custom((text, context) =>
        {
            if (IdentityDocumentKinds.TryParse(context.InstanceToValidate.DocumentType, out var kind))
            {
                context.Report(IdentityDocument.Read(kind, text, clock.TodayInChina()).Error);
            }
            else if (string.IsNullOrWhiteSpace(text))
            {
                context.Report(IdentityDocumentErrors.Missing);
            }
        });
    }
}

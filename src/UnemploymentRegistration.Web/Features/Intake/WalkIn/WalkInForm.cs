using System.Text.Json;
using FluentValidation;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.WalkIn;

/// <summary>窗口录入, as it is typed: the form itself, and what the clerk records of the paper (rule 4.5).</summary>
public sealed class WalkInForm
{
    public ApplyForm Answers { get; set; } = new();

    /// <summary>The day that the paper bears, kept as text like every date that is typed.</summary>
    public string? SignedOn { get; set; }

    /// <summary>The form was printed, or filled in by hand, and the person signed it.</summary>
    public bool IsSigned { get; set; }

    /// <summary>Names the page: sent twice it makes one application.</summary>
    public long Key { get; set; }

    /// <summary>The whole content as one text, to tell the same page from one that was changed.</summary>
    public string Canonical() => JsonSerializer.Serialize(this);

    public override string ToString() => nameof(WalkInForm);
}

/// <summary>All rules of the form at once, and the paper's.</summary>
public sealed class WalkInFormValidator : AbstractValidator<WalkInForm>
{
    private const int OldestPaperInYears = 1;

    public WalkInFormValidator(IValidator<ApplyForm> answers, TimeProvider clock)
    {
        RuleFor(f => f.Answers).SetValidator(
            answers,
            FormSteps.Document,
            FormSteps.Person,
            FormSteps.Household,
            FormSteps.Residence,
            FormSteps.Contact,
            FormSteps.Unemployment,
            FormSteps.Work);
        RuleFor(f => f.SignedOn).Custom((text, context) =>
        {
            var today = clock.TodayInChina();
            if (Birthday.Parse(text) is not { } day)
            {
                context.AddFailure("请填写登记表上的日期，按年、月、日填写");
            }
            else if (day > today || day < today.AddYears(-OldestPaperInYears))
            {
                context.AddFailure("登记表的日期不能晚于今天，也不能早于一年以前");
            }
        });
        RuleFor(f => f.IsSigned).Equal(true).WithMessage("申请人在登记表上签字以后才能提交（按 F8 记录）");
    }
}

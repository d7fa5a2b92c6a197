using FluentValidation;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Eligibility;

/// <summary>The answers of a self-check; nothing of them is kept.</summary>
public sealed class EligibilityForm
{
    public string? BirthDate { get; set; }

    public Belonging? Belonging { get; set; }

    public TieToJilin? Tie { get; set; }

    public Occupation? Occupation { get; set; }

    public bool? WantsWork { get; set; }

    public bool? DrawsPension { get; set; }
}

public enum Belonging
{
    Mainland,
    HongKongMacaoTaiwan,
    Foreign,
}

public enum Occupation
{
    None,
    SmallIncome,
    Employed,
    OwnBusiness,
}

public enum TieToJilin
{
    Lives,
    HouseholdOrFormerWork,
    None,
}

public sealed class EligibilityFormValidator : AbstractValidator<EligibilityForm>
{
    public EligibilityFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.BirthDate)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("请填写出生日期")
            .Must(text => Birthday.Parse(text) is not null).WithMessage("出生日期有误，请核对年、月、日")
            .Must(text => Birthday.Parse(text) <= clock.TodayInChina()).WithMessage("出生日期尚未到来，请核对");
        RuleFor(f => f.Belonging).NotNull().WithMessage("请选择您的身份");
        RuleFor(f => f.Tie).NotNull().WithMessage("请选择您和吉林省的关系");
        RuleFor(f => f.WantsWork).NotNull().WithMessage("请选择是否想要工作");
        RuleFor(f => f.Occupation).NotNull().WithMessage("请选择现在的工作情况");
        RuleFor(f => f.DrawsPension).NotNull().WithMessage("请选择是否享受基本养老保险待遇");
    }
}

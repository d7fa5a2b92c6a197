using FluentValidation;

namespace UnemploymentRegistration.Web.Features.Account.Password;

/// <summary>修改密码, as it is typed.</summary>
public sealed class PasswordForm
{
    public string? Present { get; set; }

    public string? Next { get; set; }

    public string? Again { get; set; }

    public override string ToString() => nameof(PasswordForm);
}

public sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    private const int Longest = 200;

    public PasswordFormValidator()
    {
        RuleFor(f => f.Present).NotEmpty().WithMessage("请填写现在的密码").MaximumLength(Longest).WithMessage("密码太长");
        RuleFor(f => f.Next)
            .NotEmpty().WithMessage("请填写新密码")
            .MaximumLength(Longest).WithMessage("密码太长")
            .NotEqual(f => f.Present).WithMessage("新密码应与现在的密码不同");
        RuleFor(f => f.Again).Must((form, text) => text == form.Next).WithMessage("两次填写的新密码不同");
    }
}

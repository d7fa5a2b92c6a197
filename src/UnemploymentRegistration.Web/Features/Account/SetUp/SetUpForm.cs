using FluentValidation;

namespace UnemploymentRegistration.Web.Features.Account.SetUp;

/// <summary>启用账户, as it is typed.</summary>
public sealed class SetUpForm
{
    public string? Token { get; set; }

    public string? Next { get; set; }

    public string? Again { get; set; }

    public override string ToString() => nameof(SetUpForm);
}

public sealed class SetUpFormValidator : AbstractValidator<SetUpForm>
{
    private const int Longest = 200;

    public SetUpFormValidator()
    {
        RuleFor(f => f.Token).NotEmpty().WithMessage("请填写启用令牌").MaximumLength(Longest).WithMessage("启用令牌太长");
        RuleFor(f => f.Next).NotEmpty().WithMessage("请填写新密码").MaximumLength(Longest).WithMessage("密码太长");
        RuleFor(f => f.Again).Must((form, text) => text == form.Next).WithMessage("两次填写的新密码不同");
    }
}

using FluentValidation;

namespace UnemploymentRegistration.Web.Features.Account.StaffSignIn;

public sealed class StaffSignInForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}

public sealed class StaffSignInFormValidator : AbstractValidator<StaffSignInForm>
{
    // Far above any password that an officer has, and short enough to hash.
    private const int Longest = 200;

    public StaffSignInFormValidator()
    {
        RuleFor(f => f.UserName).NotEmpty().WithMessage("请填写用户名").MaximumLength(Longest).WithMessage("用户名太长");
        RuleFor(f => f.Password).NotEmpty().WithMessage("请填写密码").MaximumLength(Longest).WithMessage("密码太长");
    }
}

/// <summary>Whether the sign-in page may name the demo accounts.</summary>
public sealed record DemoHint(bool IsShown);

using FluentValidation;

namespace UnemploymentRegistration.Web.Features.Account.Authenticator;

/// <summary>绑定身份验证器, as it is typed.</summary>
public sealed class EnrolForm
{
    /// <summary>The secret of the page, sealed.</summary>
    public string? Offered { get; set; }

    public string? Code { get; set; }

    public string? Password { get; set; }

    public override string ToString() => nameof(EnrolForm);
}

public sealed class EnrolFormValidator : AbstractValidator<EnrolForm>
{
    private const int Longest = 200;

    public EnrolFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty().WithMessage("请填写手机上显示的 6 位数字");
        RuleFor(f => f.Password).NotEmpty().WithMessage("请填写登录密码").MaximumLength(Longest).WithMessage("密码太长");
    }
}

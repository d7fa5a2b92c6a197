using FluentValidation;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Features.Account.Officers;

/// <summary>新建账户, as it is typed.</summary>
public sealed class NewOfficerForm
{
    public string? UserName { get; set; }

    public string? DisplayName { get; set; }

    public string? Agency { get; set; }

    public string? Role { get; set; }

    /// <summary>Asked of a form that was found complete and right.</summary>
    public NewOfficer ToOfficer() => new(
        UserName!.Trim(),
        TypedText.Tidy(DisplayName)!,
        new AgencyCode(Agency!.Trim()),
        OfficerRoles.TryParse(Role, out var role) ? role : throw new InvalidOperationException("The form was not checked."));
}

public sealed class NewOfficerFormValidator : AbstractValidator<NewOfficerForm>
{
    private const int LongestName = 50;

    public NewOfficerFormValidator()
    {
        // The words of Identity's own rule for user names, narrowed to what is easily told by phone.
        RuleFor(f => f.UserName)
            .NotEmpty().WithMessage("请填写用户名")
            .Matches("^[a-z0-9][a-z0-9._-]{2,39}$").WithMessage("用户名为3到40个小写字母、数字、点、横线，以字母或数字开头")
            .Must(text => !TypedText.HoldsPersonalNumber(text)).WithMessage("用户名不能含证件号码或手机号码");
        RuleFor(f => f.DisplayName)
            .NotEmpty().WithMessage("请填写姓名")
            .MaximumLength(LongestName).WithMessage($"姓名不能超过{LongestName}个字");
        RuleFor(f => f.Agency).Must(text => AgencyCode.TryParse(text?.Trim(), out _)).WithMessage("请填写机构代码");
        RuleFor(f => f.Role).Must(word => OfficerRoles.TryParse(word, out _)).WithMessage("请选择岗位");
    }
}

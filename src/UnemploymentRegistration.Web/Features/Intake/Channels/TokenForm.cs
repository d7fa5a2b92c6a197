using FluentValidation;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Intake.Channels;

/// <summary>签发令牌, as it is typed: for which channel, and what for.</summary>
public sealed class TokenForm
{
    public string? Channel { get; set; }

    public string? Label { get; set; }
}

public sealed class TokenFormValidator : AbstractValidator<TokenForm>
{
    private const int Longest = 60;

    public TokenFormValidator(CodeLists codes)
    {
        RuleFor(f => f.Channel)
            .Must(code => codes.Channel.Items.Any(item => item.Code == code && new ChannelCode(item.Code).IsOnline))
            .WithMessage("请选择渠道");
        RuleFor(f => f.Label)
            .NotEmpty().WithMessage("请写明给谁用，例如系统名称和联系部门")
            .MaximumLength(Longest).WithMessage($"用途不能超过{Longest}个字")
            .Must(text => !TypedText.HoldsPersonalNumber(text)).WithMessage(RefusalErrors.PersonalNumber.Message);
    }
}

namespace UnemploymentRegistration.Web.Features.Account.SecondStep;

/// <summary>登录第二步, as it is typed: one of the two.</summary>
public sealed class SecondStepForm
{
    public string? Code { get; set; }

    public string? RecoveryCode { get; set; }

    public override string ToString() => nameof(SecondStepForm);
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>What an applicant is told who cannot sign in yet.</summary>
public static class SignInErrors
{
    public static DomainError TooManyCodes { get; } =
        new("sign-in.too-many-codes", "获取验证码太频繁，请过一会儿再试。");

    public static DomainError WrongCode { get; } =
        new("sign-in.wrong-code", "验证码不正确或已失效，请核对短信，或重新获取。");
}

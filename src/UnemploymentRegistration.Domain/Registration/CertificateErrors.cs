using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>What stands in the way of a certificate.</summary>
public static class CertificateErrors
{
    public static DomainError NotFound { get; } = new("certificate.not-found", "没有找到该登记。");

    public static DomainError IssuedMeanwhile { get; } =
        new("certificate.issued-meanwhile", "验证码刚刚已经生成，请看下面的凭证。");
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>What the rules answer to a change of an entry in the register.</summary>
public static class RegistrationErrors
{
    public static DomainError NotFound { get; } = new("registration.not-found", "没有找到该登记。");

    public static DomainError AlreadyEnded { get; } = new("registration.already-ended", "该登记已经注销。");

    public static DomainError NotEnded { get; } = new("registration.not-ended", "该登记没有注销，不需要恢复。");

    public static DomainError SamePlatform { get; } = new("registration.same-platform", "该登记已经由这个平台服务。");
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>What can be said against the revoking of a token.</summary>
public static class ChannelTokenErrors
{
    public static DomainError NotFound { get; } = new("channel-token.not-found", "没有这个令牌。");

    public static DomainError AlreadyRevoked { get; } = new("channel-token.already-revoked", "这个令牌已经停用。");
}

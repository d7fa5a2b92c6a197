using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>渠道令牌: lets one channel file applications; kept as a keyed digest only.</summary>
public sealed class ChannelToken
{
    private ChannelToken()
    {
    }

    public long Id { get; private init; }

    public ChannelCode Channel { get; private init; }

    public BlindIndex Digest { get; private init; }

    public DateTimeOffset IssuedAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static ChannelToken Issue(long id, ChannelCode channel, string token, DateTimeOffset now, IFieldProtector protector) => new()
    {
        Id = id,
        Channel = channel,
        Digest = protector.IndexOf(IndexedUse.ChannelToken, token),
        IssuedAt = now,
    };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}

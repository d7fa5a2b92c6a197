using UnemploymentRegistration.Domain.Agencies;
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

    /// <summary>用途: for whom it was issued, in an administrator's words; empty for a token of the demo.</summary>
    public string Label { get; private init; } = string.Empty;

    /// <summary>The last day in Beijing on which it opened the interface.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    public static ChannelToken Issue(
        long id,
        ChannelCode channel,
        string token,
        DateTimeOffset now,
        IFieldProtector protector,
        string label = "") => new()
        {
            Id = id,
            Channel = channel,
            Label = label,
            Digest = protector.IndexOf(IndexedUse.ChannelToken, token),
            IssuedAt = now,
        };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public void UseOn(DateOnly today) => LastUsedOn = today;
}

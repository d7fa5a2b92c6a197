namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>申请渠道: the way by which an application came in — 一(二).</summary>
public readonly record struct ChannelCode(string Value)
{
    /// <summary>经办机构窗口: the only channel that is not online, where the accepting agency decides (rule 5.1).</summary>
    public static ChannelCode AgencyWindow { get; } = new("agency-window");

    public bool IsOnline => this != AgencyWindow;

    public override string ToString() => Value;
}

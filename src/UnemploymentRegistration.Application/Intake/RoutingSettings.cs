using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>Which rule each channel follows (rule 5.7); the notice's own where nothing is set.</summary>
public sealed class RoutingSettings(IReadOnlyDictionary<string, RoutingBasis> channels)
{
    public bool FollowsRegistrationPlace(ChannelCode channel) =>
        channels.GetValueOrDefault(channel.Value) is RoutingBasis.RegistrationPlace;
}

/// <summary>The words of <c>Routing:Channels:…</c>.</summary>
public enum RoutingBasis
{
    /// <summary>常住地: the notice's rule — 一(三).</summary>
    UsualResidence = 0,

    /// <summary>登记失业地: the ministry's rule for the national entry.</summary>
    RegistrationPlace = 1,
}

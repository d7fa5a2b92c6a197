using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>领办: who works on the decision of an application, and until when (rule 7.5).</summary>
public sealed record ApplicationClaim(OfficerId Holder, DateTimeOffset Until)
{
    /// <summary>A claim that nobody renews ends by itself after half an hour [ours].</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(30);

    /// <summary>Null where there is none, or it has lapsed.</summary>
    public static ApplicationClaim? Effective(OfficerId? holder, DateTimeOffset? claimedAt, DateTimeOffset now) =>
        holder is { } officer && claimedAt is { } since && now - since < Lasts
            ? new ApplicationClaim(officer, since + Lasts)
            : null;
}

using System.Globalization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Oversight;

/// <summary>Who acts: an officer, an applicant, a channel, anybody, or the program itself.</summary>
/// <remarks>Decides what the registry shows (jurisdiction) and whose name the trail bears.</remarks>
public sealed record Actor
{
    private Actor(string name) => Name = name;

    /// <summary>The program's own work: jobs, seeding, operator's verbs.</summary>
    public static Actor Program { get; } = new("program");

    /// <summary>A visitor who has not signed in: sees no record at all.</summary>
    public static Actor Anybody { get; } = new("anybody");

    /// <summary>As the trail writes it, such as <c>officer:7</c>.</summary>
    public string Name { get; }

    public Officer? Officer { get; private init; }

    public ApplicantAccountId? Account { get; private init; }

    public ChannelCode? Channel { get; private init; }

    public static Actor For(Officer officer) =>
        new(string.Create(CultureInfo.InvariantCulture, $"officer:{officer.Id.Value}")) { Officer = officer };

    public static Actor For(ApplicantAccountId account) =>
        new(string.Create(CultureInfo.InvariantCulture, $"applicant:{account.Value}")) { Account = account };

    public static Actor For(ChannelCode channel) => new($"channel:{channel}") { Channel = channel };

    public override string ToString() => Name;
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>管辖: whoever lifted the filter in order to look saves nothing of what the actor is not in charge of.</summary>
/// <remarks>A change is judged by whose the record was before it: moving a case on hands it to somebody outside.</remarks>
internal static class JurisdictionGuard
{
    /// <summary>Looks at everything that is about to be saved.</summary>
    /// <exception cref="InvalidOperationException">A handler let somebody change another's record: a bug, and nothing is saved.</exception>
    public static void Check(ChangeTracker tracker, Actor actor)
    {
        if (actor == Actor.Program)
        {
            return;
        }

        foreach (var entry in tracker.Entries<Aggregate>())
        {
            if (entry.State is not EntityState.Unchanged && !IsInCharge(actor, entry))
            {
                throw new InvalidOperationException(
                    $"{actor} is not in charge of {entry.Metadata.ShortName()} {entry.Entity.OversightKey}.");
            }
        }
    }

    private static bool IsInCharge(Actor actor, EntityEntry<Aggregate> entry) => entry.Entity switch
    {
        RegistrationApplication => Covers(actor, entry, "Agency", "Agency") || Owns(actor, entry),
        RegistrationRecord => Covers(actor, entry, "ServingAgency", "Serving") || Covers(actor, entry, "RegisteringAgency", "Registering") || Owns(actor, entry),

        // Filed by who may see the application; answered by the superior agency alone.
        Objection => entry.State is EntityState.Added || Covers(actor, entry, "Decider", "Decider"),

        // A person reports work and objects; all else is done by whose platform it is.
        Deregistration own => Covers(actor, entry, "Agency", "Agency") || (actor.Account is { } account && own.Account == account),
        FalseStatement => Covers(actor, entry, "Agency", "Agency"),
        _ => true,
    };

    private static bool Covers(Actor actor, EntityEntry entry, string agency, string prefix) =>
        actor.Officer is { } officer && officer.Jurisdiction.Covers(new AgencyPath(
            Before<AgencyCode>(entry, agency),
            Before<AgencyCode?>(entry, $"{prefix}Street"),
            Before<AgencyCode?>(entry, $"{prefix}County"),
            Before<AgencyCode?>(entry, $"{prefix}City")));

    private static bool Owns(Actor actor, EntityEntry entry) =>
        (actor.Account is { } account && Before<ApplicantAccountId?>(entry, "Account") == account)
        || (actor.Channel is { } channel && Before<ChannelCode?>(entry, "Channel") == channel);

    private static T Before<T>(EntityEntry entry, string property)
    {
        var stored = entry.Property(property);
        return (T)(entry.State is EntityState.Added ? stored.CurrentValue : stored.OriginalValue)!;
    }
}

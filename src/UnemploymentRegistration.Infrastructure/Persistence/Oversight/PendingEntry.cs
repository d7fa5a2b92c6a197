using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

/// <summary>One act that is about to be saved, and has no place in its chain yet.</summary>
internal sealed record PendingEntry(
    AgencyCode Chain,
    Act Act,
    string Subject,
    long SubjectKey,
    string? BeforeDigest,
    string? AfterDigest)
{
    /// <summary>Everything that was done since the last save.</summary>
    /// <exception cref="InvalidOperationException">An aggregate changed and nobody said what was done to it.</exception>
    public static List<PendingEntry> CollectFrom(ChangeTracker tracker)
    {
        var pending = new List<PendingEntry>();

        // Keys are in the order of time: what was there comes before what was made of it.
        foreach (var entry in tracker.Entries<Aggregate>().OrderBy(entry => entry.Entity.OversightKey))
        {
            var aggregate = entry.Entity;
            if (aggregate.Acts.Count > 0)
            {
                var (before, after) = (RecordDigest.Before(entry), RecordDigest.After(entry));
                pending.AddRange(aggregate.Acts.Select(act => new PendingEntry(
                    aggregate.Overseer, act, entry.Metadata.ShortName(), aggregate.OversightKey, before, after)));
            }
            else if (entry.State is not EntityState.Unchanged)
            {
                throw new InvalidOperationException($"{entry.Metadata.ShortName()} changed without an act for the trail.");
            }
        }

        return pending;
    }
}

/// <summary>One act with who did it and when, where that is not whoever acts now.</summary>
internal sealed record DatedEntry(PendingEntry Entry, Actor Actor, DateTimeOffset At);

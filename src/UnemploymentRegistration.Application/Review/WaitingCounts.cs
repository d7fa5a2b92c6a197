using System.Collections.Concurrent;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Review;

/// <summary>待办数: what every page of an officer shows of the queue, counted once and not for each page.</summary>
/// <remarks>
/// What this node changes counts at once; what another node changes after <see cref="Lasts"/> at the latest. The lists themselves
/// are read anew each time.
/// </remarks>
public sealed class WaitingCounts(TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(Jurisdiction Jurisdiction, int Most), Counted> _counted = new();

    private int _changes;

    public async Task<int> OfAsync((Jurisdiction Jurisdiction, int Most) asked, Func<Task<int>> count)
    {
        // Read before the count: what changes meanwhile makes its answer old.
        var (changes, now) = (Volatile.Read(ref _changes), clock.GetUtcNow());
        if (_counted.TryGetValue(asked, out var known) && known.Changes == changes && now - known.At < Lasts)
        {
            return known.Count;
        }

        var counted = await count();
        _counted[asked] = new Counted(counted, changes, now);
        return counted;
    }

    /// <summary>An application was changed and the change is kept.</summary>
    public void Forget() => Interlocked.Increment(ref _changes);

    private readonly record struct Counted(int Count, int Changes, DateTimeOffset At);
}

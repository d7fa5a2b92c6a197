using System.Collections.Concurrent;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Service;

/// <summary>What counting very many people costs is paid once in half a minute, however many officers look (rule 13.2).</summary>
/// <remarks>
/// Platforms and most counties are counted each time. All who look at one jurisdiction are told the same, so page and desk agree.
/// Only an officer of the jurisdiction asks: what was counted for one is told to the next.
/// </remarks>
public sealed class KeptCounts(TimeProvider clock)
{
    /// <summary>From so many people on a count is kept.</summary>
    public const int Many = 20_000;

    private static readonly TimeSpan _time = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(AgencyCode Head, Type Line), Entry> _entries = new();

    /// <summary>While somebody counts anew, the others are told what was counted before.</summary>
    /// <param name="jurisdiction">Of the officer who asks.</param>
    /// <param name="count">Asks the database.</param>
    /// <param name="isDear">Whether the answer is worth keeping.</param>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(
        Jurisdiction jurisdiction,
        Func<Task<IReadOnlyList<T>>> count,
        Func<IReadOnlyList<T>, bool> isDear)
    {
        var key = (jurisdiction.Head, typeof(T));
        var known = _entries.GetValueOrDefault(key);
        if (known is not null && (clock.GetUtcNow() - known.At < _time || !known.Begin()))
        {
            return (IReadOnlyList<T>)known.Lines;
        }

        try
        {
            var counted = await count();
            if (isDear(counted))
            {
                _entries[key] = new Entry(counted, clock.GetUtcNow());
            }
            else
            {
                _entries.TryRemove(key, out _);
            }

            return counted;
        }
        finally
        {
            known?.End();
        }
    }

    /// <summary>Whether lines of this kind are kept for the jurisdiction.</summary>
    public bool Keeps<T>(Jurisdiction jurisdiction) => _entries.ContainsKey((jurisdiction.Head, typeof(T)));

    private sealed class Entry(object lines, DateTimeOffset at)
    {
        private int _counting;

        public object Lines { get; } = lines;

        public DateTimeOffset At { get; } = at;

        public bool Begin() => Interlocked.Exchange(ref _counting, 1) == 0;

        public void End() => Volatile.Write(ref _counting, 0);
    }
}

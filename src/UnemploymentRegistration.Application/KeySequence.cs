namespace UnemploymentRegistration.Application;

/// <summary>Keys in order of time: milliseconds since 2020, a counter, the node; under 2^53, so exact in JSON.</summary>
/// <remarks>
/// The clock is the machine's own even where the portal believes in another day: a clock set back for a rehearsal
/// would make old keys again. Nodes on one database have numbers of their own (<see cref="Adopt"/>).
/// </remarks>
public sealed class KeySequence(TimeProvider machineClock)
{
    public const int Nodes = 1 << NodeBits;

    private const int NodeBits = 6;
    private const int CounterBits = 6;

    private static readonly DateTimeOffset _epoch = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private long _last;
    private int _node;

    public void Adopt(int node)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, Nodes);
        _node = node;
    }

    public long Next()
    {
        var now = (long)(machineClock.GetUtcNow() - _epoch).TotalMilliseconds << CounterBits;
        long last, next;
        do
        {
            // A full counter or a clock set back borrows from the milliseconds to come.
            last = Volatile.Read(ref _last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);

        return (next << NodeBits) | (uint)_node;
    }
}

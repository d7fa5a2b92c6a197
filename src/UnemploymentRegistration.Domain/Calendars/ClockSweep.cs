namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>期限重算: the way of one change of the calendar through all open clocks, in slices that survive a stop (rule 6.5).</summary>
/// <remarks>
/// It goes twice: a program that had not read the new calendar yet may have started a clock behind the first pass.
/// </remarks>
public sealed class ClockSweep
{
    /// <summary>After which every program has read the new calendar; they look every two seconds.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private const int Passes = 2;

    private ClockSweep()
    {
    }

    public long Id { get; private init; }

    /// <summary>The first day that changed: a clock that ends before it is not touched.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>What changed, in the words of the trail.</summary>
    public string Occasion { get; private init; } = "";

    public DateTimeOffset RequestedAt { get; private init; }

    public int Pass { get; private set; } = 1;

    public ClockKind Clock { get; private set; } = ClockKind.Decision;

    /// <summary>The line after which the next slice begins.</summary>
    public DateOnly LastDue { get; private set; }

    public long LastKey { get; private set; }

    public int Looked { get; private set; }

    public int Moved { get; private set; }

    public DateTimeOffset NotBefore { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Every clock was seen once; the second pass only waits for its time.</summary>
    public bool IsThrough => Pass > 1 || FinishedAt is not null;

    public static ClockSweep Request(long id, DateOnly firstDay, string occasion, DateTimeOffset now) => new()
    {
        Id = id,
        FirstDay = firstDay,
        LastDue = firstDay,
        Occasion = occasion,
        RequestedAt = now,
        NotBefore = now,
    };

    public void Advance(DateOnly lastDue, long lastKey, int looked, int moved)
    {
        (LastDue, LastKey) = (lastDue, lastKey);
        Looked += Pass == 1 ? looked : 0;
        Moved += moved;
    }

    /// <summary>No clock of this kind is left: on to the next kind, the next pass, or the end.</summary>
    public void EndKind(DateTimeOffset now)
    {
        (LastDue, LastKey) = (FirstDay, 0);
        if (Clock is ClockKind.Decision)
        {
            Clock = ClockKind.FirstContact;
        }
        else if (Pass < Passes)
        {
            (Clock, Pass, NotBefore) = (ClockKind.Decision, Pass + 1, now + Grace);
        }
        else
        {
            FinishedAt = now;
        }
    }
}

/// <summary>The clocks that count working days (rule 6.3).</summary>
public enum ClockKind
{
    /// <summary>审核期限.</summary>
    Decision = 1,

    /// <summary>首次联系期限.</summary>
    FirstContact = 2,
}

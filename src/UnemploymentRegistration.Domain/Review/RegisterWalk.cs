namespace UnemploymentRegistration.Domain.Review;

/// <summary>全员比对: everybody in the register against one list on one day; one run, whatever the number of programs (rule 10.2).</summary>
/// <remarks>
/// Whoever runs it holds it by a lease of the machine's clock, renewed with each step. How far it came is written together
/// with what it proposed, so whoever takes it up after a kill proposes nothing twice.
/// </remarks>
public sealed class RegisterWalk
{
    /// <summary>A walk that met so many faults is given up; the next night begins another.</summary>
    public const int MostAttempts = 5;

    private RegisterWalk()
    {
    }

    public long Id { get; private init; }

    public long List { get; private init; }

    public ComparisonSource Source { get; private init; }

    /// <summary>The day in Beijing on which it was due.</summary>
    public DateOnly On { get; private init; }

    public RegisterWalkStatus Status { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Which program runs it.</summary>
    public string? Holder { get; private set; }

    /// <summary>From when on a program may take it.</summary>
    public DateTimeOffset FreeAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>The digest up to which everybody was compared; empty before the first step.</summary>
    public long? Behind { get; private set; }

    public int Compared { get; private set; }

    public int Proposed { get; private set; }

    public int Withdrawn { get; private set; }

    public bool IsOpen => Status is RegisterWalkStatus.Waiting or RegisterWalkStatus.Running;

    public static RegisterWalk Ask(long id, ComparisonList list, DateOnly on, DateTimeOffset now) => new()
    {
        Id = id,
        List = list.Id,
        Source = list.Source,
        On = on,
        Status = RegisterWalkStatus.Waiting,
        AskedAt = now,
        FreeAt = DateTimeOffset.UnixEpoch,
    };

    /// <summary>Takes it for one attempt; false where too many came to no end, and it is given up.</summary>
    public bool Take(string holder, DateTimeOffset until, DateTimeOffset now)
    {
        if (Attempts >= MostAttempts)
        {
            End(RegisterWalkStatus.Failed, now);
            return false;
        }

        (Status, Holder, FreeAt, Attempts) = (RegisterWalkStatus.Running, holder, until, Attempts + 1);
        return true;
    }

    /// <summary>Whether this attempt is still the one that runs: a lapsed lease may have gone to another program.</summary>
    public bool IsHeldBy(string holder, int attempt) => Status is RegisterWalkStatus.Running && Holder == holder && Attempts == attempt;

    public void Renew(DateTimeOffset until) => FreeAt = until;

    /// <summary>Everybody up to this digest was compared, and what came of it is saved with this.</summary>
    public void Advance(WalkStep step, DateTimeOffset until)
    {
        (Behind, FreeAt) = (step.Behind, until);
        (Compared, Proposed, Withdrawn) = (Compared + step.Compared, Proposed + step.Proposed, Withdrawn + step.Withdrawn);
    }

    /// <summary>The program stops: another takes it up, and this attempt does not count.</summary>
    public void GiveBack(DateTimeOffset freeAt) =>
        (Status, Holder, FreeAt, Attempts) = (RegisterWalkStatus.Waiting, null, freeAt, Attempts - 1);

    /// <summary>A fault was met: it is tried again from then on.</summary>
    public void Postpone(DateTimeOffset freeAt) => (Status, Holder, FreeAt) = (RegisterWalkStatus.Waiting, null, freeAt);

    public void Finish(DateTimeOffset now) => End(RegisterWalkStatus.Done, now);

    /// <summary>A newer list answers by now, and has a walk of its own.</summary>
    public void GiveWay(DateTimeOffset now) => End(RegisterWalkStatus.Overtaken, now);

    private void End(RegisterWalkStatus status, DateTimeOffset now) => (Status, EndedAt, Holder) = (status, now, null);
}

/// <summary>全员比对状态.</summary>
public enum RegisterWalkStatus
{
    /// <summary>等待.</summary>
    Waiting = 1,

    /// <summary>进行中.</summary>
    Running = 2,

    /// <summary>已完成.</summary>
    Done = 3,

    /// <summary>名单已更新，不再进行.</summary>
    Overtaken = 4,

    /// <summary>多次出错，已停止.</summary>
    Failed = 5,
}

/// <summary>How far a step came, and what came of it.</summary>
/// <param name="Behind">The last digest that it compared.</param>
public sealed record WalkStep(long Behind, int Compared, int Proposed, int Withdrawn);

namespace UnemploymentRegistration.Infrastructure.Persistence.Keys;

/// <summary>密钥版本: the newest keys with which anything was written; nobody writes with older ones any more.</summary>
/// <remarks>One row. Unique indexes over digests hold because at no moment two keys are written with (decision 32).</remarks>
public sealed class KeyEdition
{
    private KeyEdition()
    {
    }

    public int Id { get; private init; }

    public int Sealing { get; private init; }

    public int Indexing { get; private init; }
}

/// <summary>How far the renewal of one table has come; a killed renewal goes on behind the last key.</summary>
public sealed class KeyRenewalStep
{
    private KeyRenewalStep()
    {
    }

    /// <summary>The keys that are renewed to, such as <c>2/2</c>.</summary>
    public string Edition { get; private init; } = "";

    public string Step { get; private init; } = "";

    public long LastKey { get; private set; }

    /// <summary>Of rows whose key has two parts, the second.</summary>
    public long LastPart { get; private set; }

    public long Renewed { get; private set; }

    public bool IsDone { get; private set; }

    public static KeyRenewalStep Begin(string edition, string step) => new() { Edition = edition, Step = step, LastKey = long.MinValue, LastPart = long.MinValue };

    public void GoOn((long Key, long Part) last, int renewed) =>
        (LastKey, LastPart, Renewed) = (last.Key, last.Part, Renewed + renewed);

    public void End() => IsDone = true;

    /// <summary>From the first row on once more: something was written with an older key meanwhile.</summary>
    public void StartOver() => (LastKey, LastPart, IsDone) = (long.MinValue, long.MinValue, false);
}

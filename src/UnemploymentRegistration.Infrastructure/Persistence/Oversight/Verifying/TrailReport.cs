using System.Globalization;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

/// <summary>What does not fit: in which chain at which entry, or which record beside it.</summary>
/// <param name="Chain">Empty where no entry is concerned.</param>
/// <param name="Record">A record by kind and key, where its row does not fit.</param>
public sealed record TrailFault(string Chain, long Sequence, string What, string? Record = null)
{
    public override string ToString()
    {
        var entry = Chain.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"审计链 {Chain} 第 {Sequence} 条");
        var place = (entry, Record) switch
        {
            (null, null) => null,
            (not null, not null) => $"{Record}（{entry}）：",
            _ => $"{entry ?? Record}：",
        };
        return place + What;
    }
}

/// <summary>核验结果: what was looked at, and what does not fit; the first fault first.</summary>
public sealed record TrailReport
{
    private readonly List<TrailFault> _faults = [];

    public int Chains { get; set; }

    public long Entries { get; set; }

    public long Records { get; set; }

    public long Anchors { get; set; }

    public DateTimeOffset? LastAnchorAt { get; set; }

    /// <summary>Records with one step that an earlier release digested in another way: such a step cannot be followed.</summary>
    public long NotComparable { get; set; }

    /// <summary>Anchors of entries that a restored backup did not hold.</summary>
    public long LostToRestoring { get; set; }

    public IReadOnlyList<TrailFault> Faults => _faults;

    public bool IsSound => _faults.Count == 0;

    public void Add(TrailFault fault) => _faults.Add(fault);
}

/// <summary>How far a verification is, as a number of entries and records out of all there are.</summary>
public readonly record struct TrailProgress(string Step, long Done, long Total);

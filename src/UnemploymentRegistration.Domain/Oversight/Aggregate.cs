using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Oversight;

/// <summary>Collects what was done to an aggregate, so that nothing is saved without saying what it was (rule 13.1).</summary>
public abstract class Aggregate
{
    private readonly List<Act> _acts = [];

    public IReadOnlyList<Act> Acts => _acts;

    /// <summary>The agency in whose chain the acts are written.</summary>
    public abstract AgencyCode Overseer { get; }

    /// <summary>The key under which the trail finds this record again.</summary>
    public abstract long OversightKey { get; }

    /// <summary>到期删除: its row goes with this save, and the trail says so (个人信息保护法 19, 47).</summary>
    public void BeDeleted() => Record(OversightAct.RecordsDeleted);

    public void ForgetActs() => _acts.Clear();

    protected void Record(OversightAct kind, string? note = null) => _acts.Add(new Act(kind, note));
}

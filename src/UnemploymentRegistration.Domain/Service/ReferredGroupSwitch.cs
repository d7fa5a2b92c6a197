using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>参照服务群体列示: from which day to which the report shows a group on a line of its own (rule 1.4).</summary>
/// <remarks>The line stands beside the closing figure and the rate and never in them. None is deleted, only ended.</remarks>
public sealed class ReferredGroupSwitch : Aggregate
{
    private ReferredGroupSwitch()
    {
    }

    public long Id { get; private init; }

    /// <summary>A code of the list <c>referredServiceGroup</c>.</summary>
    public string Group { get; private init; } = "";

    /// <summary>The first day on which the group is shown.</summary>
    public DateOnly ShownFrom { get; private init; }

    /// <summary>The last day; null while none is known.</summary>
    public DateOnly? ShownUntil { get; private set; }

    public override AgencyCode Overseer => AgencyCode.Province;

    public override long OversightKey => Id;

    /// <summary>列示: of one group the days of two switches never meet.</summary>
    public static Result<ReferredGroupSwitch> Enter(
        long id,
        string group,
        DateOnly from,
        DateOnly? until,
        IEnumerable<ReferredGroupSwitch> others)
    {
        if (until < from)
        {
            return ReferredGroupErrors.EndsBeforeBeginning;
        }

        if (others.Any(other => other.Group == group && other.Meets(from, until)))
        {
            return ReferredGroupErrors.ShownAlready;
        }

        var entered = new ReferredGroupSwitch { Id = id, Group = group, ShownFrom = from, ShownUntil = until };
        entered.Record(OversightAct.ReferredGroupSwitched, entered.ToString());
        return entered;
    }

    /// <summary>停止列示: the last day is set once.</summary>
    public Result End(DateOnly lastDay)
    {
        if (ShownUntil is not null)
        {
            return ReferredGroupErrors.AlreadyEnded;
        }

        if (lastDay < ShownFrom)
        {
            return ReferredGroupErrors.EndsBeforeBeginning;
        }

        ShownUntil = lastDay;
        Record(OversightAct.ReferredGroupSwitched, ToString());
        return Result.Success;
    }

    public bool ShowsOn(DateOnly day) => ShownFrom <= day && (ShownUntil is null || day <= ShownUntil);

    public override string ToString() => $"{Group}：{ShownFrom:O} – {ShownUntil:O}";

    private bool Meets(DateOnly from, DateOnly? until) => (until is null || ShownFrom <= until) && (ShownUntil is null || from <= ShownUntil);
}

/// <summary>What the rules answer to an administrator who says which groups the report shows.</summary>
public static class ReferredGroupErrors
{
    public static DomainError NotFound { get; } = new("referred-group.not-found", "没有找到该条目。");

    public static DomainError UnknownGroup { get; } = new("referred-group.unknown", "请选择群体。");

    public static DomainError ShownAlready { get; } = new("referred-group.shown-already", "这段时间该群体已经列示，请核对日期。");

    public static DomainError LastDayMissing { get; } = new("referred-group.last-day-missing", "请填写最后一天。");

    public static DomainError AlreadyEnded { get; } = new("referred-group.already-ended", "该条目已有最后一天。");

    public static DomainError EndsBeforeBeginning { get; } = new("referred-group.ends-before-beginning", "最后一天不能早于开始日期。");
}

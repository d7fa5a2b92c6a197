using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>请假代管: who looks after an officer's cases from one day to another; whose they are does not change [ours].</summary>
public sealed class LeaveCover : Aggregate
{
    public const int LongestDays = 366;

    private LeaveCover()
    {
    }

    public LeaveCoverId Id { get; private init; }

    public OfficerId Officer { get; private init; }

    public OfficerId CoveredBy { get; private init; }

    /// <summary>The agency of the officer who is away.</summary>
    public AgencyCode Agency { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day, included; an early return shortens it.</summary>
    public DateOnly To { get; private set; }

    public OfficerId NamedBy { get; private init; }

    public DateTimeOffset NamedAt { get; private init; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    public static Result<LeaveCover> Name(LeaveCoverId id, CoverTerms terms, Officer by, DateTimeOffset at)
    {
        if (WhyNot(terms, by, at.DateInChina()) is { } error)
        {
            return error;
        }

        var cover = new LeaveCover
        {
            Id = id,
            Officer = terms.Away.Id,
            CoveredBy = terms.Stand.Id,
            Agency = terms.Away.Agency,
            From = terms.From,
            To = terms.To,
            NamedBy = by.Id,
            NamedAt = at,
        };
        cover.Record(OversightAct.LeaveCoverNamed, $"{terms.From:yyyy-MM-dd}–{terms.To:yyyy-MM-dd}");
        return cover;
    }

    public bool LastsOn(DateOnly day) => From <= day && day <= To;

    /// <summary>提前结束: back today; yesterday was the last day, and a cover that never began has none.</summary>
    public Result End(Officer by, AgencyPath agency, DateTimeOffset at)
    {
        var today = at.DateInChina();
        if (!MayArrange(by, Officer, agency))
        {
            return LeaveCoverErrors.NotYours;
        }

        if (To < today)
        {
            return LeaveCoverErrors.Over;
        }

        To = today.AddDays(-1);
        Record(OversightAct.LeaveCoverEnded);
        return Result.Success;
    }

    /// <summary>The officer, or a supervisor in whose jurisdiction the officer works.</summary>
    public static bool MayArrange(Officer by, OfficerId away, AgencyPath agency) =>
        by.Id == away || (by.Role is OfficerRole.Supervisor && by.Jurisdiction.Covers(agency));

    /// <summary>Null where a leave may last from one day to the other.</summary>
    public static DomainError? WhyNotUntil(DateOnly from, DateOnly to, DateOnly today) =>
        to < today || from > to || to.DayNumber - from.DayNumber >= LongestDays ? LeaveCoverErrors.Days : null;

    private static DomainError? WhyNot(CoverTerms terms, Officer by, DateOnly today)
    {
        if (!MayArrange(by, terms.Away.Id, terms.AwayAt))
        {
            return LeaveCoverErrors.NotYours;
        }

        if (terms.Away.Id == terms.Stand.Id || !terms.Stand.Jurisdiction.Covers(terms.AwayAt))
        {
            return LeaveCoverErrors.CannotStandIn;
        }

        return WhyNotUntil(terms.From, terms.To, today);
    }
}

/// <summary>代管安排: who is away, where that officer works, who stands in, and from which day to which.</summary>
public sealed record CoverTerms(Officer Away, AgencyPath AwayAt, Officer Stand, DateOnly From, DateOnly To);

/// <summary>The key of one cover.</summary>
public readonly record struct LeaveCoverId(long Value);

/// <summary>Why a cover is not arranged.</summary>
public static class LeaveCoverErrors
{
    public static DomainError NotFound { get; } = new("leave-cover.not-found", "没有找到该代管安排。");

    public static DomainError NotYours { get; } = new("leave-cover.not-yours", "请假代管由本人或者其审核负责人安排。");

    public static DomainError CannotStandIn { get; } =
        new("leave-cover.cannot-stand-in", "代管人员应当是另一名同机构或者上级机构的服务人员。");

    public static DomainError Days { get; } = new(
        "leave-cover.days", $"请核对日期：结束日期不能早于开始日期和今天，最长{LeaveCover.LongestDays}天。");

    public static DomainError Over { get; } = new("leave-cover.over", "该代管安排已经结束。");
}

using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>比对来源: answers about one person, from a loaded list or live; all are asked alike (rule 7.1).</summary>
public interface IEvidenceSource
{
    ComparisonSource Source { get; }

    /// <summary>Whether there is anybody to ask at all: a complete list, or an address.</summary>
    Task<SourceCondition> LookAsync(CancellationToken cancellationToken);

    /// <summary>The reply, or why there is none; a source that is down never throws.</summary>
    Task<Result<SourceReply>> AskAsync(ComparedPerson person, CancellationToken cancellationToken);
}

/// <summary>来源状态.</summary>
public enum SourceCondition
{
    /// <summary>未接入: silent, and silence is unknown (rule 7.1).</summary>
    NotConnected = 1,

    /// <summary>由名单答复.</summary>
    List = 2,

    /// <summary>在线查询.</summary>
    Live = 3,

    /// <summary>在线查询，因连续失败暂停: the circuit is open.</summary>
    Paused = 4,
}

/// <summary>比对对象: whom a source is asked about.</summary>
public sealed record ComparedPerson(IdentityDocumentKind DocumentKind, string DocumentNumber, string PersonKey, string Name)
{
    public override string ToString() => nameof(ComparedPerson);
}

/// <summary>Why a source gave no reply.</summary>
public static class SourceSilence
{
    /// <summary>No list of the source is complete, and it has no address: it is silent (rule 7.1).</summary>
    public static DomainError NotConnected { get; } = new("source.not-connected", "没有可用的比对名单");

    public static DomainError Unreadable { get; } = new("source.unreadable", "比对名单无法读取");

    public static DomainError Failed(string why) => new("source.failed", why);
}

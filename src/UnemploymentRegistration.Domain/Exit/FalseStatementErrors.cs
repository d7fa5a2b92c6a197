using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>What the rules answer to a false statement (rule 9.6).</summary>
public static class FalseStatementErrors
{
    public static DomainError NotFound { get; } = new("false-statement.not-found", "没有找到该记录。");

    public static DomainError AlreadyRecorded { get; } =
        new("false-statement.already-recorded", "这项已经有人记录，正在等待另一人确认。");

    public static DomainError AlreadyJudged { get; } = new("false-statement.already-judged", "该记录已有结论，请查看最新结果。");

    public static DomainError NotASupervisor { get; } = new("false-statement.not-a-supervisor", "虚假承诺由审核负责人确认。");

    public static DomainError SamePerson { get; } =
        new("false-statement.same-person", "该记录由您写下，须由另一人确认。");
}

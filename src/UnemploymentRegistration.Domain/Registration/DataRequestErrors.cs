using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>What the rules answer to a request about personal information.</summary>
public static class DataRequestErrors
{
    public static DomainError NotFound { get; } = new("data-request.not-found", "没有找到该请求。");

    public static DomainError AlreadyAnswered { get; } = new("data-request.already-answered", "该请求已有答复，请查看最新结果。");

    public static DomainError AlreadyOpen { get; } =
        new("data-request.already-open", "同样的请求已经提出，正在办理，不用重复提出。");

    public static DomainError NotASupervisor { get; } = new("data-request.not-a-supervisor", "个人信息请求由审核负责人答复。");

    public static DomainError StatementTooShort { get; } = new("data-request.statement-too-short", "请写明请求的内容，至少5个字。");

    public static DomainError StatementTooLong { get; } = new("data-request.statement-too-long", "请求内容最多1000个字。");

    public static DomainError ReasonTooShort { get; } = new("data-request.reason-too-short", "请写明理由，至少10个字。");

    public static DomainError ReasonTooLong { get; } = new("data-request.reason-too-long", "理由最多500个字。");

    public static DomainError PersonalNumber { get; } =
        new("data-request.personal-number", "理由中不能写证件号码或电话号码。");

    /// <summary>What the office must keep by law is kept (个人信息保护法 47).</summary>
    public static DomainError StillNeeded { get; } = new(
        "data-request.still-needed",
        "申请正在办理、已经登记或者申诉期未满的，履行法定职责仍需要这些信息，不能删除。请选择不同意并说明理由。");
}

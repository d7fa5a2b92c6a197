using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>What the rules answer to an administrator who keeps the lists of local grounds and standards (10.5, 10.7).</summary>
public static class ExitListErrors
{
    public static DomainError NotFound { get; } = new("exit-list.not-found", "没有找到该条目。");

    public static DomainError NotCityOrCounty { get; } = new("exit-list.not-city-or-county", "请选择市（州）或县（市、区）。");

    public static DomainError NotCounty { get; } = new("exit-list.not-county", "请选择县（市、区）。");

    public static DomainError OutsideJurisdiction { get; } = new("exit-list.outside-jurisdiction", "这个地方不在本机构管辖范围内。");

    public static DomainError NameMissing { get; } =
        new("exit-list.name-missing", $"请填写情形名称，2到{LocalGround.LongestName}个字。");

    public static DomainError DocumentMissing { get; } =
        new("exit-list.document-missing", $"请填写所依据文件的名称和文号，4到{LocalGround.LongestDocument}个字。");

    public static DomainError AmountOutOfRange { get; } = new("exit-list.amount-out-of-range", "请填写每月金额（元），大于0。");

    public static DomainError SameDay { get; } = new("exit-list.same-day", "这个地方同一天起已有一条标准。");

    public static DomainError AlreadyEnded { get; } = new("exit-list.already-ended", "该情形已有废止日期。");

    public static DomainError EndsBeforeBeginning { get; } = new("exit-list.ends-before-beginning", "最后一天不能早于开始日期。");
}

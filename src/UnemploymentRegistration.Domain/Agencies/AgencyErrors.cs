using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>What the rules answer to an administrator of agencies, service areas and divisions.</summary>
public static class AgencyErrors
{
    public static DomainError NotFound { get; } = new("agency.not-found", "没有这家经办机构，或不在您的管辖范围内。");

    public static DomainError CodeTaken { get; } = new("agency.code-taken", "这个机构代码已有机构使用。");

    public static DomainError SuperiorMustBeBroader { get; } =
        new("agency.superior-must-be-broader", "上级机构的级别应高于新机构。");

    public static DomainError ProvinceStays { get; } =
        new("agency.province-stays", "省级机构保管全省待分派的申请，不能停用。");

    public static DomainError AreaExists { get; } = new("agency.area-exists", "该机构已服务这个区划。");

    public static DomainError NoSuchArea { get; } = new("agency.no-such-area", "该机构不服务这个区划。");

    public static DomainError NoSuchDivision { get; } =
        new("agency.no-such-division", "没有这个区划，或不在您的管辖范围内。");

    public static DomainError ChangedMeanwhile { get; } =
        new("agency.changed-meanwhile", "其他管理员刚刚修改了基础数据，您的修改没有保存。请核对后重新提交。");
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>What can be said against a change of an officer's account.</summary>
public static class OfficerErrors
{
    public static DomainError NotFound { get; } = new("officer.not-found", "没有这个账户，或不在您的管辖范围内。");

    public static DomainError NameTaken { get; } = new("officer.name-taken", "这个用户名已有人使用，请换一个。");

    public static DomainError AgencyOutside { get; } = new("officer.agency-outside", "没有这家机构，或不在您的管辖范围内。");

    public static DomainError Oneself { get; } =
        new("officer.oneself", "不能停用、调动自己的账户或改变自己的岗位。请由其他管理员办理。");

    public static DomainError ChangedMeanwhile { get; } =
        new("officer.changed-meanwhile", "其他管理员刚刚修改了这个账户，请查看最新情况。");

    public static DomainError NothingChanges { get; } = new("officer.nothing-changes", "与现在的情况相同，没有需要保存的改动。");
}

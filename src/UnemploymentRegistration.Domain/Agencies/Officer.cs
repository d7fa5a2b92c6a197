namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>经办人员, as the rules see them: a person who belongs to one agency and has one role there.</summary>
public sealed record Officer(OfficerId Id, string Name, AgencyCode Agency, OfficerRole Role, Jurisdiction Jurisdiction);

/// <summary>The key of an officer's account.</summary>
public readonly record struct OfficerId(long Value);

/// <summary>岗位: what an officer is there for; permissions follow from it.</summary>
public enum OfficerRole
{
    /// <summary>窗口经办.</summary>
    Window = 1,

    /// <summary>审核负责人.</summary>
    Supervisor = 2,

    /// <summary>基层服务人员.</summary>
    CaseOfficer = 3,

    /// <summary>统计人员.</summary>
    Statistician = 4,

    /// <summary>系统管理员.</summary>
    Administrator = 5,
}

namespace UnemploymentRegistration.Domain.Service;

/// <summary>推介种类 (9.1(3)).</summary>
public enum ReferralKind
{
    /// <summary>岗位推介.</summary>
    Vacancy = 1,

    /// <summary>培训推介.</summary>
    Training = 2,

    /// <summary>职业指导.</summary>
    Guidance = 3,
}

/// <summary>推介结果: what the return call brought (9.1(3)).</summary>
public enum ReferralOutcome
{
    /// <summary>已录用: begins the look into a deregistration elsewhere, and ends nothing here.</summary>
    Hired = 1,

    /// <summary>未被录用.</summary>
    NotHired = 2,

    /// <summary>已参加、已完成.</summary>
    Completed = 3,

    /// <summary>中途退出.</summary>
    BrokenOff = 4,

    /// <summary>本人有正当理由未去.</summary>
    RefusedWithReason = 5,

    /// <summary>本人无正当理由未去.</summary>
    RefusedWithout = 6,

    /// <summary>岗位或培训已取消.</summary>
    Cancelled = 7,
}

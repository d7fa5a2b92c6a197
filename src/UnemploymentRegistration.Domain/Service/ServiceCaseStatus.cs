namespace UnemploymentRegistration.Domain.Service;

/// <summary>档案状态: open as long as somebody looks after the person.</summary>
public enum ServiceCaseStatus
{
    Open = 1,
    Closed = 2,
}

/// <summary>结束服务的原因: why nobody looks after the person any more.</summary>
public enum CaseEnd
{
    /// <summary>登记注销: the registration ended, and the case with it (二(三)).</summary>
    Deregistered = 1,

    /// <summary>已登记失业: a referred person registered, and has a case of that registration (rule 1.4).</summary>
    Registered = 2,

    /// <summary>不再属于参照服务对象: found work, left the province, or belongs to no group any more.</summary>
    NoLongerReferred = 3,

    /// <summary>录入有误: the person should not have been entered.</summary>
    EnteredInError = 4,
}
